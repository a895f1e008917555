package org.sanchong.adapter.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A request whose body is read while it comes: no more of it than a department's list has, and no longer than it may take. */
final class StreamedBody extends HttpServletRequestWrapper {
    /** A list of a hundred thousand people. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final long begun = System.nanoTime();

    StreamedBody(HttpServletRequest request) {
        super(request);
    }

    /** Returns whether the request is of a list that is read while it comes. */
    static boolean isMeant(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(java.util.Locale.ROOT).startsWith("text/csv")
                && request.getRequestURI().startsWith("/v1/registers/");
    }

    static Problem tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "TOO_LARGE",
                "a list has at most " + MOST_BYTES + " bytes; nothing of it is taken in. Hand larger ones over with"
                        + " \"sanchong register import\" / 名单不得超过 " + MOST_BYTES + " 字节，未导入任何内容");
    }

    private static Problem tooSlow() {
        return Problem.of(
                HttpStatus.REQUEST_TIMEOUT,
                "TOO_SLOW",
                "the list did not come whole within " + LONGEST.toSeconds()
                        + " seconds; nothing of it is taken in / 名单未在限定时间内送达，未导入任何内容");
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream());
    }

    /** What comes, counted and timed. */
    private final class Counted extends ServletInputStream {
        private final ServletInputStream in;
        private long read;

        Counted(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some;
            try {
                some = in.read(into, from, length);
            } catch (IOException halfClosed) {
                throw tooSlow().refusal();
            }
            read += Math.max(0, some);
            if (read > MOST_BYTES) {
                throw tooLarge().refusal();
            }
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw tooSlow().refusal();
            }
            return some;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read by one thread");
        }
    }
}
