package org.sanchong.adapter.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** A body that is read as it comes: no more of it than a file has, no longer than it may take, and never half of it. */
final class BoundedBody extends ServletInputStream {
    private final ServletInputStream in;
    private final BodyLimit.Bound bound;
    private final long begun = System.nanoTime();
    private long read;

    BoundedBody(ServletInputStream in, BodyLimit.Bound bound) {
        this.in = in;
        this.bound = bound;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int got;
        try {
            got = in.read(into, from, length);
        } catch (IOException brokenOff) {
            throw tooSlow(bound.longest()).refusal();
        }
        read += Math.max(0, got);
        if (read > bound.mostBytes()) {
            throw tooLarge(bound.mostBytes()).refusal();
        }
        if (System.nanoTime() - begun > bound.longest().toNanos()) {
            throw tooSlow(bound.longest()).refusal();
        }
        return got;
    }

    static Problem tooLarge(long most) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "TOO_LARGE",
                "a body has at most " + most + " bytes here / 请求体不得超过 " + most + " 字节");
    }

    static Problem tooSlow(Duration longest) {
        return Problem.of(
                HttpStatus.REQUEST_TIMEOUT,
                "TOO_SLOW",
                "the body did not come whole within " + longest.toSeconds() + " seconds / 请求体未在限定时间内送达");
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
        in.setReadListener(listener);
    }
}
