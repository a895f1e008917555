package org.sanchong.adapter.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * Takes a body in whole before anything is done with it: no more of it than a claim has, and no longer than it may take.
 * A file of claims and a list for the register are read as they come, by bounds of their own.
 */
final class BodyLimit extends RequestFilter {
    /** A claim with a year's accumulators is a tenth of this. */
    static final int MOST_BYTES = 256 * 1024;

    /** Some 400,000 claims. */
    static final Bound FILE = new Bound(64L << 20, Duration.ofMinutes(5));

    /** A department's list of some hundred thousand people; larger ones are for the command line. */
    static final Bound LIST = new Bound(16L << 20, Duration.ofMinutes(2));

    private static final Bound CLAIM = new Bound(MOST_BYTES, Duration.ofSeconds(20));

    /** What a body may be: so many bytes, and whole after so long. */
    record Bound(long mostBytes, Duration longest) {}

    /** Returns whether the request is of a list that is read while it comes. */
    static boolean isList(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("text/csv")
                && request.getRequestURI().startsWith("/v1/registers/");
    }

    private static Bound bound(HttpServletRequest request) {
        if (BatchController.PATH.equals(request.getRequestURI())) {
            return FILE;
        }
        return isList(request) ? LIST : CLAIM;
    }

    @Override
    void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bound bound = bound(request);
        boolean isFile = !bound.equals(CLAIM);
        if (request.getContentLengthLong() > bound.mostBytes()) {
            refuse(response, BoundedBody.tooLarge(bound.mostBytes()));
            return;
        }
        ServletInputStream body = new BoundedBody(request.getInputStream(), bound);
        if (isFile) {
            chain.doFilter(new Replaced(request, body), response);
            return;
        }
        byte[] whole;
        try {
            long told = request.getContentLengthLong();
            whole = told < 0 ? body.readAllBytes() : body.readNBytes((int) told);
        } catch (RefusedException refused) {
            refuse(response, refused.problem());
            return;
        }
        chain.doFilter(new Replaced(request, new Bytes(new ByteArrayInputStream(whole))), response);
    }

    /** What is left of the body is not waited for. */
    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setHeader("Connection", "close");
        Answers.write(response, problem);
    }

    /** A request whose body is another. */
    private static final class Replaced extends HttpServletRequestWrapper {
        private final ServletInputStream body;

        Replaced(HttpServletRequest request, ServletInputStream body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }
    }

    /** Bytes that are there. */
    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream left;

        Bytes(ByteArrayInputStream left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return left.read(into, from, length);
        }

        @Override
        public byte[] readAllBytes() {
            return left.readAllBytes();
        }

        @Override
        public boolean markSupported() {
            return true;
        }

        @Override
        public void mark(int limit) {
            left.mark(limit);
        }

        @Override
        public void reset() {
            left.reset();
        }

        @Override
        public boolean isFinished() {
            return left.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is there already");
        }
    }
}
