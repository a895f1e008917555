package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a code among few, straight from UTF-8 bytes. */
final class CodeIndex {
    private final byte[] @Nullable [] slots;
    private final int[] numbers;

    /** Indexes the codes by their position in the collection. */
    CodeIndex(Collection<String> codes) {
        this(numbered(codes));
    }

    /** Indexes words by their numbers; those that come first are found fastest. */
    CodeIndex(Map<String, Integer> words) {
        int size = Integer.highestOneBit(Math.max(4, words.size() * 4));
        slots = new byte[size][];
        numbers = new int[size];
        words.forEach((word, number) -> {
            byte[] text = word.getBytes(StandardCharsets.UTF_8);
            int at = hash(text, 0, text.length) & (size - 1);
            while (slots[at] != null) {
                at = (at + 1) & (size - 1);
            }
            slots[at] = text;
            numbers[at] = number;
        });
    }

    private static Map<String, Integer> numbered(Collection<String> codes) {
        Map<String, Integer> numbered = new LinkedHashMap<>();
        codes.forEach(code -> numbered.put(code, numbered.size()));
        return numbered;
    }

    /** Returns the position of the code, or -1. */
    int find(byte[] text, int from, int length) {
        int at = hash(text, from, length) & (slots.length - 1);
        for (byte[] slot = slots[at]; slot != null; slot = slots[at]) {
            if (Arrays.equals(slot, 0, slot.length, text, from, from + length)) {
                return numbers[at];
            }
            at = (at + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Codes of one list differ in length, at an end or in the middle, or share a slot. */
    private static int hash(byte[] text, int from, int length) {
        if (length == 0) {
            return 0;
        }
        int hash = length * 31 + text[from];
        hash = hash * 31 + text[from + length / 2];
        hash = hash * 31 + text[from + length - 1];
        return hash ^ (hash >>> 7);
    }
}
