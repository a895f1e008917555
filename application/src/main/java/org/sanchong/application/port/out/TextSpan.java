package org.sanchong.application.port.out;

import java.nio.charset.StandardCharsets;

/** A piece of UTF-8 text in somebody else's bytes; valid until its giver is asked for the next one. */
public final class TextSpan {
    private byte[] bytes = {};
    private int from;
    private int length;

    /** Points the span at other text. */
    public void point(byte[] newBytes, int newFrom, int newLength) {
        bytes = newBytes;
        from = newFrom;
        length = newLength;
    }

    /** Returns the bytes that hold the text. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns where in the bytes the text starts. */
    public int from() {
        return from;
    }

    /** Returns how many bytes it has. */
    public int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
