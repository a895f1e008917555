package org.sanchong.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of a catalog folder, not yet understood.
 *
 * @param name the file as defects name it
 * @param kind what its place in the folder says it holds
 * @param bytes what it holds
 */
record CatalogFile(String name, Kind kind, ByteBuffer bytes) {
    /** The most that a file may hold, in bytes: no policy comes near it. */
    static final int MOST_BYTES = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Keeps the bytes from being changed. */
    CatalogFile {
        bytes = bytes.asReadOnlyBuffer();
    }

    /** Returns the text, unless it is too large or no UTF-8, which is a defect. */
    Optional<String> text(Defects defects) {
        if (bytes.remaining() > MOST_BYTES) {
            String message = "the file holds " + bytes.remaining() + " bytes; the most is " + MOST_BYTES;
            defects.error(Place.startOf(name), DefectCode.UNREADABLE_FILE, message);
            return Optional.empty();
        }
        ByteBuffer rest = bytes.duplicate();
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(marked ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            Place place = new Place(name, lineOf(rest.position()), 1);
            defects.error(place, DefectCode.UNREADABLE_FILE, "this line is no UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
    }

    private int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes.get(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** What a file holds, by its place in a catalog folder. */
    enum Kind {
        /** {@code vocabulary.yaml}. */
        VOCABULARY("sanchong.vocabulary/1", "format"),
        /** {@code documents/*.yaml}. */
        DOCUMENT("sanchong.document/1", "document"),
        /** {@code policies/*.yaml}. */
        POLICY("sanchong.policy/1", "policy"),
        /** {@code interpretations.yaml}. */
        INTERPRETATIONS("sanchong.interpretations/1", "format"),
        /** {@code working-days.yaml}. */
        WORKING_DAYS("sanchong.working-days/1", "format");

        private final String format;
        private final String idKey;

        Kind(String format, String idKey) {
            this.format = format;
            this.idKey = idKey;
        }

        /** Returns what the key {@code format} of such a file says. */
        String format() {
            return format;
        }

        /** Returns the key at which a document or a policy has its id. */
        String idKey() {
            return idKey;
        }

        /** Returns whether files of several folders are read together, and not one in place of the other. */
        boolean isMerged() {
            return this == VOCABULARY || this == INTERPRETATIONS || this == WORKING_DAYS;
        }
    }
}
