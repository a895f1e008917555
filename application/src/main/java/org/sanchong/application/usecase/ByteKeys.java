package org.sanchong.application.usecase;

import java.util.Arrays;

/** Numbers distinct texts in the order in which they first come. */
final class ByteKeys {
    static final int NONE = -1;

    private static final long EMPTY = -1;
    private static final long NUMBER = 0xFFFFFFFFL;

    private final ByteArena arena = new ByteArena();
    /** Hash and number of a text side by side, so that a look-up touches one place; empty is -1. */
    private long[] slots = new long[1 << 10];

    private long[] texts = new long[1 << 9];
    private int size;

    ByteKeys() {
        Arrays.fill(slots, EMPTY);
    }

    int size() {
        return size;
    }

    /** Returns the number of the text, giving it one if it is new. */
    int add(byte[] text, int length) {
        int hash = hash(text, length);
        int at = find(text, length, hash);
        if (slots[at] != EMPTY) {
            return (int) slots[at];
        }
        if (size * 2 >= slots.length) {
            grow();
            at = find(text, length, hash);
        }
        slots[at] = slot(hash, size);
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = arena.put(text, length);
        return size++;
    }

    /** Returns the number of the text, or {@link #NONE} if it never came. */
    int find(byte[] text, int length) {
        return (int) slots[find(text, length, hash(text, length))];
    }

    void point(MovingSpan span, int number) {
        arena.point(span, texts[number]);
    }

    String text(int number) {
        MovingSpan span = new MovingSpan();
        point(span, number);
        return span.toString();
    }

    /** Compares two texts by code point, which in UTF-8 is by byte. */
    int compare(int one, int other) {
        long a = texts[one];
        long b = texts[other];
        return Arrays.compareUnsigned(
                arena.block(a),
                ByteArena.offset(a),
                ByteArena.offset(a) + ByteArena.length(a),
                arena.block(b),
                ByteArena.offset(b),
                ByteArena.offset(b) + ByteArena.length(b));
    }

    private static long slot(int hash, int number) {
        return ((long) hash << Integer.SIZE) | number;
    }

    private int find(byte[] text, int length, int hash) {
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != EMPTY && !isSame(slots[at], text, length, hash)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private boolean isSame(long slot, byte[] text, int length, int hash) {
        if ((int) (slot >>> Integer.SIZE) != hash) {
            return false;
        }
        long known = texts[(int) (slot & NUMBER)];
        int from = ByteArena.offset(known);
        return ByteArena.length(known) == length
                && Arrays.equals(arena.block(known), from, from + length, text, 0, length);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        Arrays.fill(slots, EMPTY);
        int mask = slots.length - 1;
        for (long slot : old) {
            if (slot != EMPTY) {
                int at = (int) (slot >>> Integer.SIZE) & mask;
                while (slots[at] != EMPTY) {
                    at = (at + 1) & mask;
                }
                slots[at] = slot;
            }
        }
    }

    /** A hash that mixes well enough for a table by its low bits. */
    private static int hash(byte[] text, int length) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text[i]) * 0x100000001B3L;
        }
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }
}
