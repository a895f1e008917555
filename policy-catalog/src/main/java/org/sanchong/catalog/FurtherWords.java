package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code also:}, further Chinese words by which files may say a column, a code or a category. */
final class FurtherWords {
    private FurtherWords() {}

    /** Returns the words, none if the key is not there. */
    static List<String> among(Fields fields, Defects defects) {
        List<String> words = new ArrayList<>();
        fields.get("also").ifPresent(written -> {
            for (Written item : Lists.items(written, defects)) {
                ScalarForm.TEXT.read(item, defects).ifPresent(words::add);
            }
        });
        return words;
    }
}
