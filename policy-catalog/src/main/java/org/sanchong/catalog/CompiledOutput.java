package org.sanchong.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes values one after another, as {@link CompiledInput} gives them back: whole numbers in as few bytes as they need,
 * texts by their place in a table that holds each once.
 */
final class CompiledOutput {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    /** Adds a whole number. */
    void number(long number) {
        number(values, number);
    }

    private static void number(ByteArrayOutputStream bytes, long number) {
        // The sign goes to the lowest bit, so that small negative numbers are short too.
        long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
        while ((rest & -CompiledInput.MORE) != 0) {
            bytes.write((int) (rest | CompiledInput.MORE));
            rest >>>= CompiledInput.BITS;
        }
        bytes.write((int) rest);
    }

    /** Adds a flag. */
    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** Adds a text. */
    void text(String text) {
        Integer place = texts.putIfAbsent(text, texts.size());
        number(place == null ? texts.size() - 1 : place);
    }

    /** Adds a text that may be absent. */
    void optionalText(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
    }

    /** Adds a constant by its name, so that the order of an enum does not count. */
    void constant(Enum<?> constant) {
        text(constant.name());
    }

    /** Adds texts in their order. */
    void texts(Collection<String> several) {
        number(several.size());
        several.forEach(this::text);
    }

    /** Returns the table of texts, and after it what was added. */
    byte[] toBytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        number(all, texts.size());
        for (String text : texts.keySet()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(all, bytes.length);
            words.writeBytes(bytes);
        }
        all.writeBytes(words.toByteArray());
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }
}
