package org.sanchong.catalog;

import java.util.Optional;

/**
 * A text in both languages.
 *
 * @param english in English
 * @param chinese in Chinese
 */
record Titles(String english, String chinese) {
    /** Returns both texts of the mapping at the key, which must be there. */
    static Optional<Titles> require(Fields fields, String key, Defects defects) {
        return fields.require(key)
                .flatMap(written -> Fields.of(written, defects))
                .flatMap(texts -> {
                    Optional<Titles> titles = among(texts);
                    texts.close();
                    return titles;
                });
    }

    /** Returns both texts that stand among the fields, which must be there. */
    static Optional<Titles> among(Fields fields) {
        Optional<String> english = fields.require("en", ScalarForm.TEXT);
        Optional<String> chinese = fields.require("zh", ScalarForm.TEXT);
        return english.flatMap(en -> chinese.map(zh -> new Titles(en, zh)));
    }
}
