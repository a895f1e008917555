package org.sanchong.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A closed set of words, each of which stands for a constant.
 *
 * @param byWord the constants by their word
 * @param <T> what the words stand for
 */
record Constants<T>(Map<String, T> byWord) {
    /** Returns the set of an enum's constants by their own names. */
    static <E extends Enum<E>> Constants<E> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()), Enum::name);
    }

    /** Returns the set of constants by the words that they are given. */
    static <T> Constants<T> of(List<T> constants, Function<T, String> word) {
        return new Constants<>(constants.stream()
                .collect(Collectors.toMap(word, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new)));
    }

    /** Returns the constant whose word is written, unless none is, which is a defect. */
    Optional<T> read(Written written, Defects defects) {
        return read(written, defects, DefectCode.BAD_SCALAR);
    }

    /** Returns the constant whose word is written, unless none is, which is a defect of that code. */
    Optional<T> read(Written written, Defects defects, DefectCode code) {
        if (!written.isText()) {
            defects.error(written.place(), DefectCode.WRONG_SHAPE, "a text is read here, not " + written.shape());
            return Optional.empty();
        }
        Optional<T> constant = Optional.ofNullable(byWord.get(written.text()));
        if (constant.isEmpty()) {
            String message = "'" + written.text() + "' is none of " + String.join(", ", byWord.keySet());
            defects.error(written.place(), code, message);
        }
        return constant;
    }
}
