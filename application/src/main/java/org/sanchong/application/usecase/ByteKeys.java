package org.sanchong.application.usecase;

import java.util.Arrays;
import org.sanchong.application.port.out.TextSpan;

/** Numbers distinct texts in the order in which they first come. */
final class ByteKeys {
    static final int NONE = -1;

    private final ByteArena arena = new ByteArena();
    private int[] slots = new int[1 << 10];
    private int[] hashes = new int[1 << 9];
    private long[] texts = new long[1 << 9];
    private int size;

    ByteKeys() {
        Arrays.fill(slots, NONE);
    }

    int size() {
        return size;
    }

    /** Returns the number of the text, giving it one if it is new. */
    int add(byte[] text, int length) {
        int hash = hash(text, length);
        int at = find(text, length, hash);
        if (slots[at] != NONE) {
            return slots[at];
        }
        if (size * 2 >= slots.length) {
            grow();
            at = find(text, length, hash);
        }
        slots[at] = size;
        hashes[size] = hash;
        texts[size] = arena.put(text, length);
        return size++;
    }

    /** Returns the number of the text, or {@link #NONE} if it never came. */
    int find(byte[] text, int length) {
        return slots[find(text, length, hash(text, length))];
    }

    void point(TextSpan span, int number) {
        arena.point(span, texts[number]);
    }

    String text(int number) {
        TextSpan span = new TextSpan();
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

    private int find(byte[] text, int length, int hash) {
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != NONE && !isSame(slots[at], text, length, hash)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private boolean isSame(int number, byte[] text, int length, int hash) {
        if (hashes[number] != hash || ByteArena.length(texts[number]) != length) {
            return false;
        }
        int from = ByteArena.offset(texts[number]);
        return Arrays.equals(arena.block(texts[number]), from, from + length, text, 0, length);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int at = hashes[i] & mask;
            while (slots[at] != NONE) {
                at = (at + 1) & mask;
            }
            slots[at] = i;
        }
        hashes = Arrays.copyOf(hashes, slots.length / 2);
        texts = Arrays.copyOf(texts, slots.length / 2);
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
