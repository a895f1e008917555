package org.sanchong.adapter.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Which part of a list is asked for.
 *
 * @param cursor where it begins, as the part before told it; empty for the beginning
 * @param limit how much it holds at most
 */
record Paging(String cursor, int limit) {
    /** So much a part holds where nothing else is asked for. */
    static final int USUAL = 100;

    /** So much a part holds at most. */
    static final int MOST = 500;

    static final String CURSOR = "cursor";
    private static final int MARK = 8;
    private static final int LONGEST = 1_024;

    /**
     * Returns the place at which the part begins; empty for the beginning.
     *
     * @param list what the list is, with all that it depends on: a cursor of another one is refused
     */
    String place(String list) {
        if (cursor.isEmpty()) {
            return "";
        }
        byte[] bytes = bytes();
        if (bytes.length <= MARK || !MessageDigest.isEqual(mark(list), Arrays.copyOf(bytes, MARK))) {
            throw bad();
        }
        String place = new String(bytes, MARK, bytes.length - MARK, StandardCharsets.UTF_8);
        if (place.indexOf('\0') >= 0) {
            throw bad();
        }
        return place;
    }

    /** Returns the number at which the part begins, from 0, in a list of that size. */
    int start(String list, int size) {
        String place = place(list);
        if (place.isEmpty()) {
            return 0;
        }
        if (!place.matches("[1-9][0-9]{0,8}") || Integer.parseInt(place) >= size) {
            throw bad();
        }
        return Integer.parseInt(place);
    }

    /** Returns the cursor of what begins at the place. */
    static String at(String list, String place) {
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(MARK + text.length)
                .put(mark(list))
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Returns the refusal of a cursor. */
    static RefusedException bad() {
        return Parameters.bad(
                CURSOR, "must be what \"next\" of the page before says, with the other parameters as they were");
    }

    private byte[] bytes() {
        if (cursor.length() > LONGEST) {
            throw bad();
        }
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException noBase64) {
            throw bad();
        }
    }

    private static byte[] mark(String list) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, MARK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
