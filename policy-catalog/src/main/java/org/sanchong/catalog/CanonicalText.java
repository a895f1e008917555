package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A text that two contents share only if they are equal: every value stands with its label and length, every list with
 * its size, so that nothing can run into its neighbour.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    /** Adds a value by its text. */
    CanonicalText value(String label, Object value) {
        String written = value.toString();
        text.append(label)
                .append('=')
                .append(written.length())
                .append(':')
                .append(written)
                .append('\n');
        return this;
    }

    /** Adds a value that may be absent. */
    CanonicalText optional(String label, Optional<?> value) {
        return value.isPresent() ? value(label, value.get()) : this;
    }

    /** Adds parts whose order matters. */
    <T> CanonicalText list(String label, Collection<T> parts, BiConsumer<CanonicalText, T> write) {
        return texts(label, parts.stream().map(part -> of(part, write)).toList());
    }

    /** Adds parts whose order does not matter. */
    <T> CanonicalText set(String label, Collection<T> parts, BiConsumer<CanonicalText, T> write) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(of(part, write)));
        texts.sort(null);
        return texts(label, texts);
    }

    /** Adds a part. */
    <T> CanonicalText part(String label, T part, BiConsumer<CanonicalText, T> write) {
        return texts(label, List.of(of(part, write)));
    }

    private CanonicalText texts(String label, List<String> texts) {
        text.append(label).append('[').append(texts.size()).append('\n');
        texts.forEach(part -> text.append(part.length()).append(':').append(part));
        text.append("]\n");
        return this;
    }

    private static <T> String of(T part, BiConsumer<CanonicalText, T> write) {
        CanonicalText own = new CanonicalText();
        write.accept(own, part);
        return own.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
