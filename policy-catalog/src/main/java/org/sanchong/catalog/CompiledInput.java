package org.sanchong.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives values back in the order in which {@link CompiledOutput} took them.
 *
 * <p>It is read while a program starts, when nothing is warm: plain loops, no lambdas, no streams, no regular
 * expressions, and a text is made when it is first asked for.
 */
final class CompiledInput {
    /** How many bits of a number a byte carries. */
    static final int BITS = 7;

    /** The bit which says that the number goes on in the next byte. */
    static final int MORE = 1 << BITS;

    private final byte[] bytes;
    private final int[] starts;
    private final @Nullable String[] texts;
    private final boolean isEnglishAlone;
    private int at;

    /**
     * Starts at a table of texts.
     *
     * @param isEnglishAlone whether the form is one that had prose, notes and units in English alone
     */
    CompiledInput(byte[] bytes, int from, boolean isEnglishAlone) {
        this.bytes = bytes;
        this.isEnglishAlone = isEnglishAlone;
        this.at = from;
        int count = count();
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = count();
        }
        starts = new int[count + 1];
        starts[0] = at;
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
        texts = new String[count];
        at = starts[count];
    }

    /** Returns whether the form has prose, notes and units in English alone. */
    boolean isEnglishAlone() {
        return isEnglishAlone;
    }

    /** Returns the next text that may be missing, as translations of the form are that has none. */
    Optional<String> optionalTranslation() {
        return isEnglishAlone ? Optional.empty() : optionalText();
    }

    /** Returns the next whole number. */
    long number() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (long) (next & (MORE - 1)) << shift;
            shift += BITS;
        } while (next < 0);
        return (number >>> 1) ^ -(number & 1);
    }

    /** Returns the next whole number, of so many parts that follow. */
    int count() {
        return Math.toIntExact(number());
    }

    /** Returns the next flag. */
    boolean flag() {
        return number() != 0;
    }

    /** Returns the next text. */
    String text() {
        int place = count();
        String text = texts[place];
        if (text == null) {
            text = new String(bytes, starts[place], starts[place + 1] - starts[place], StandardCharsets.UTF_8);
            texts[place] = text;
        }
        return text;
    }

    /** Returns the next text, which may be absent. */
    Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    /** Returns the next constant, which is one of those given. */
    <E extends Enum<E>> E constant(E[] among) {
        String name = text();
        for (E constant : among) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw unknown(name);
    }

    /** Returns the next texts in their order. */
    List<String> texts() {
        int count = count();
        List<String> several = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            several.add(text());
        }
        return several;
    }

    /** Returns what is thrown where a word stands that means nothing there. */
    static IllegalStateException unknown(String word) {
        return new IllegalStateException("'" + word + "' means nothing here");
    }

    /** Returns whether everything has been read. */
    boolean isAtEnd() {
        return at == bytes.length;
    }
}
