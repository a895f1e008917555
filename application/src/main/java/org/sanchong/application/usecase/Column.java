package org.sanchong.application.usecase;

import java.util.Arrays;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.settlement.Lexicon;

/** Numbers of many rows, in chunks and no wider than their kind needs. */
abstract class Column {
    static final int CHUNK_BITS = 16;
    static final int CHUNK = 1 << CHUNK_BITS;
    static final int MASK = CHUNK - 1;

    abstract void set(int row, long value);

    abstract long get(int row);

    /** Returns a column for the values of an attribute, missing and unreadable ones among them. */
    static Column of(ClaimAttribute.Kind kind) {
        return switch (kind) {
            case CODE, FLAG, IDENTIFIER -> new Bytes();
            case DATE -> new Days();
            case AMOUNT, COUNT -> new Longs();
        };
    }

    /** Values from 0 to 63, missing and unreadable. */
    private static final class Bytes extends Column {
        private byte[][] chunks = {};

        @Override
        void set(int row, long value) {
            int chunk = row >>> CHUNK_BITS;
            if (chunk >= chunks.length) {
                int had = chunks.length;
                chunks = Arrays.copyOf(chunks, chunk + 1);
                for (int i = had; i <= chunk; i++) {
                    chunks[i] = new byte[CHUNK];
                }
            }
            chunks[chunk][row & MASK] = (byte) narrow(value);
        }

        @Override
        long get(int row) {
            return widen(chunks[row >>> CHUNK_BITS][row & MASK]);
        }
    }

    /** Days since 1970-01-01, missing and unreadable. */
    private static final class Days extends Column {
        private int[][] chunks = {};

        @Override
        void set(int row, long value) {
            int chunk = row >>> CHUNK_BITS;
            if (chunk >= chunks.length) {
                int had = chunks.length;
                chunks = Arrays.copyOf(chunks, chunk + 1);
                for (int i = had; i <= chunk; i++) {
                    chunks[i] = new int[CHUNK];
                }
            }
            chunks[chunk][row & MASK] =
                    value <= Lexicon.UNREADABLE ? Integer.MIN_VALUE + (int) (value - Lexicon.MISSING) : (int) value;
        }

        @Override
        long get(int row) {
            int value = chunks[row >>> CHUNK_BITS][row & MASK];
            return value <= Integer.MIN_VALUE + 1 ? Lexicon.MISSING + (value - Integer.MIN_VALUE) : value;
        }
    }

    /** Any numbers. */
    static final class Longs extends Column {
        private long[][] chunks = {};

        @Override
        void set(int row, long value) {
            int chunk = row >>> CHUNK_BITS;
            if (chunk >= chunks.length) {
                int had = chunks.length;
                chunks = Arrays.copyOf(chunks, chunk + 1);
                for (int i = had; i <= chunk; i++) {
                    chunks[i] = new long[CHUNK];
                }
            }
            chunks[chunk][row & MASK] = value;
        }

        @Override
        long get(int row) {
            return chunks[row >>> CHUNK_BITS][row & MASK];
        }
    }

    /** Whole numbers of 32 bits. */
    static final class Ints {
        private int[][] chunks = {};

        void set(int row, int value) {
            int chunk = row >>> CHUNK_BITS;
            if (chunk >= chunks.length) {
                int had = chunks.length;
                chunks = Arrays.copyOf(chunks, chunk + 1);
                for (int i = had; i <= chunk; i++) {
                    chunks[i] = new int[CHUNK];
                }
            }
            chunks[chunk][row & MASK] = value;
        }

        int get(int row) {
            return chunks[row >>> CHUNK_BITS][row & MASK];
        }
    }

    private static int narrow(long value) {
        return value <= Lexicon.UNREADABLE ? (int) (value - Lexicon.MISSING) - 2 : (int) value;
    }

    private static long widen(int value) {
        return value < 0 ? Lexicon.MISSING + value + 2 : value;
    }
}
