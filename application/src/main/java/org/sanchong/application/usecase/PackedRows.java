package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sanchong.domain.settlement.Lexicon;

/**
 * Rows of numbers, each row's side by side and no wider than they need be: claims are read in the order of a file and
 * settled in another, so what belongs to one claim should stand in one place of the memory.
 */
final class PackedRows {
    static final int CHUNK_BITS = 16;
    static final int CHUNK = 1 << CHUNK_BITS;
    static final int MASK = CHUNK - 1;

    private static final int NO_CODE = -2;
    private static final int NO_DAY = Integer.MIN_VALUE;

    /** How wide a field is, in bits, and what it can hold. */
    enum Width {
        /** From 0 to 63, missing or unreadable: codes, flags, classes of identifiers. */
        CODE(8),
        /** Days since 1970-01-01, missing or unreadable. */
        DAY(32),
        /** Any 32 bits. */
        INT(32),
        /** Any 64 bits. */
        LONG(64);

        private final int bits;

        Width(int bits) {
            this.bits = bits;
        }
    }

    private final List<Width> fields = new ArrayList<>();
    private int[] words = {};
    private int[] shifts = {};
    private int stride;
    private long[][] chunks = {};
    private long[] row = {};
    private int size;

    /** Adds a field and returns its number; all fields before the first row. */
    int add(Width width) {
        fields.add(width);
        return fields.size() - 1;
    }

    /** Ends the adding of fields: the widest get their places first, so that none straddles a word. */
    void layOut() {
        words = new int[fields.size()];
        shifts = new int[fields.size()];
        int bits = 0;
        for (int width = Long.SIZE; width > 0; width /= 2) {
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).bits == width) {
                    words[i] = bits / Long.SIZE;
                    shifts[i] = bits % Long.SIZE;
                    bits += width;
                }
            }
        }
        stride = (bits + Long.SIZE - 1) / Long.SIZE;
        row = new long[stride];
    }

    int size() {
        return size;
    }

    /** Sets a field of the row that is to be added next. */
    void put(int field, long value) {
        switch (fields.get(field)) {
            case LONG -> row[words[field]] = value;
            case CODE -> row[words[field]] |= (narrow(value, NO_CODE) & 0xFFL) << shifts[field];
            case DAY -> row[words[field]] |= (narrow(value, NO_DAY) & 0xFFFFFFFFL) << shifts[field];
            case INT -> row[words[field]] |= (value & 0xFFFFFFFFL) << shifts[field];
        }
    }

    /** Adds the row whose fields were set. */
    void append() {
        grow(size);
        System.arraycopy(row, 0, chunks[size >>> CHUNK_BITS], (size & MASK) * stride, stride);
        Arrays.fill(row, 0);
        size++;
    }

    long get(int at, int field) {
        long word = chunks[at >>> CHUNK_BITS][(at & MASK) * stride + words[field]];
        return switch (fields.get(field)) {
            case LONG -> word;
            case CODE -> widen((byte) (word >>> shifts[field]), NO_CODE);
            case DAY -> widen((int) (word >>> shifts[field]), NO_DAY);
            case INT -> (int) (word >>> shifts[field]);
        };
    }

    private void grow(int at) {
        int chunk = at >>> CHUNK_BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunk + 1);
            chunks[chunk] = new long[CHUNK * stride];
        }
    }

    /** A missing value becomes the number that stands for none, an unreadable one the next. */
    private static long narrow(long value, int none) {
        return value <= Lexicon.UNREADABLE ? none + (value - Lexicon.MISSING) : value;
    }

    private static long widen(int value, int none) {
        return value <= none + 1 ? Lexicon.MISSING + (value - none) : value;
    }
}
