package org.sanchong.application.usecase;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds a code among few, straight from characters. */
final class CodeIndex {
    private final char[] @Nullable [] slots;
    private final int[] numbers;

    /** Indexes the codes by their position in the collection. */
    CodeIndex(Collection<String> codes) {
        int size = Integer.highestOneBit(Math.max(4, codes.size() * 4));
        slots = new char[size][];
        numbers = new int[size];
        int number = 0;
        for (String code : codes) {
            char[] text = code.toCharArray();
            int at = hash(text, 0, text.length) & (size - 1);
            while (slots[at] != null) {
                at = (at + 1) & (size - 1);
            }
            slots[at] = text;
            numbers[at] = number++;
        }
    }

    /** Returns the position of the code, or -1. */
    int find(char[] text, int from, int length) {
        int at = hash(text, from, length) & (slots.length - 1);
        for (char[] slot = slots[at]; slot != null; slot = slots[at]) {
            if (Arrays.equals(slot, 0, slot.length, text, from, from + length)) {
                return numbers[at];
            }
            at = (at + 1) & (slots.length - 1);
        }
        return -1;
    }

    private static int hash(char[] text, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + text[i];
        }
        return hash ^ (hash >>> 15);
    }
}
