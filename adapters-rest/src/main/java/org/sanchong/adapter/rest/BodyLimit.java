package org.sanchong.adapter.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes a body in whole before anything is done with it: no more of it than a claim has, and no longer than it may take. */
final class BodyLimit extends OncePerRequestFilter {
    /** A claim with a year's accumulators is a tenth of this. */
    static final int MOST_BYTES = 256 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (StreamedBody.isMeant(request)) {
            if (request.getContentLengthLong() > StreamedBody.MOST_BYTES) {
                refuse(response, StreamedBody.tooLarge());
            } else {
                chain.doFilter(new StreamedBody(request), response);
            }
            return;
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(response, tooLarge());
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        long begun = System.nanoTime();
        try {
            InputStream in = request.getInputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                body.write(some, 0, read);
                if (body.size() > MOST_BYTES) {
                    refuse(response, tooLarge());
                    return;
                }
                if (System.nanoTime() - begun > LONGEST.toNanos()) {
                    refuse(response, tooSlow());
                    return;
                }
            }
        } catch (IOException halfClosed) {
            refuse(response, tooSlow());
            return;
        }
        chain.doFilter(new Whole(request, body.toByteArray()), response);
    }

    private static Problem tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "TOO_LARGE",
                "a body has at most " + MOST_BYTES + " bytes / 请求体不得超过 " + MOST_BYTES + " 字节");
    }

    private static Problem tooSlow() {
        return Problem.of(
                HttpStatus.REQUEST_TIMEOUT,
                "TOO_SLOW",
                "the body did not come whole within " + LONGEST.toSeconds() + " seconds / 请求体未在限定时间内送达");
    }

    /** What is left of the body is not waited for. */
    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setHeader("Connection", "close");
        Answers.write(response, problem);
    }

    /** A request whose body is there. */
    private static final class Whole extends HttpServletRequestWrapper {
        private final byte[] body;

        Whole(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
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
