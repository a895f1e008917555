package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.UnusableFileException;

/** Keeps pieces of UTF-8 text back to back; each is found again by its number. */
final class ByteArena {
    private static final int LENGTH_BITS = 24;
    private static final int OFFSET_BITS = 20;
    private static final int BLOCK = 1 << OFFSET_BITS;

    /** The first is where no text stands. */
    private final List<byte[]> blocks = new ArrayList<>(List.of(new byte[0]));

    private int used = BLOCK;

    /** Keeps the text and returns its number; that of no text is 0. */
    long put(byte[] text, int length) {
        if (length == 0) {
            return 0;
        }
        if (length >= 1 << LENGTH_BITS) {
            throw new UnusableFileException("a value of " + length + " bytes is too long; the most is 16,777,215");
        }
        if (used + length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, length)]);
            used = 0;
        }
        int block = blocks.size() - 1;
        System.arraycopy(text, 0, blocks.get(block), used, length);
        long number = ((((long) block << OFFSET_BITS) | used) << LENGTH_BITS) | length;
        used = length > BLOCK ? BLOCK : used + length;
        return number;
    }

    byte[] block(long number) {
        return blocks.get((int) (number >>> (LENGTH_BITS + OFFSET_BITS)));
    }

    static int offset(long number) {
        return (int) (number >>> LENGTH_BITS) & (BLOCK - 1);
    }

    static int length(long number) {
        return (int) number & ((1 << LENGTH_BITS) - 1);
    }

    void point(MovingSpan span, long number) {
        if (length(number) == 0) {
            span.point(new byte[0], 0, 0);
        } else {
            span.point(block(number), offset(number), length(number));
        }
    }
}
