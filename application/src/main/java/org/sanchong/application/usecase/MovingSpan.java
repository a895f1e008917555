package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import org.sanchong.application.port.out.TextSpan;

/** A span that is pointed at one text after the other. */
final class MovingSpan implements TextSpan {
    private byte[] bytes = {};
    private int from;
    private int length;

    /** Points the span at other text. */
    void point(byte[] newBytes, int newFrom, int newLength) {
        bytes = newBytes;
        from = newFrom;
        length = newLength;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
