package org.sanchong.adapter.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Values one after the other as bytes, each with its length before it, so that two different sequences of values never
 * are the same bytes.
 */
final class CanonicalBytes {
    private final GrowingBytes bytes = new GrowingBytes(256);

    /** Begins with a word that says what the bytes are, so that bytes of one kind never stand for another. */
    CanonicalBytes(String kind) {
        text(kind);
    }

    /** Adds a text. */
    CanonicalBytes text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    CanonicalBytes bytes(byte[] value) {
        bytes.putInt(value.length);
        bytes.put(value);
        return this;
    }

    /** Adds a number. */
    CanonicalBytes number(long number) {
        bytes.putLong(number);
        return this;
    }

    /** Adds how many there are and then each. */
    <T> CanonicalBytes list(List<T> all, BiConsumer<CanonicalBytes, T> writing) {
        number(all.size());
        all.forEach(each -> writing.accept(this, each));
        return this;
    }

    /** Returns the bytes. */
    byte[] toBytes() {
        return bytes.toBytes();
    }
}
