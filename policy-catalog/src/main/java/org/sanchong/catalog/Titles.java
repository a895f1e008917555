package org.sanchong.catalog;

import java.util.Optional;
import org.sanchong.domain.law.Prose;

/**
 * A text in both languages.
 *
 * @param english in English
 * @param chinese in Chinese
 */
record Titles(String english, String chinese) {
    /** Returns both texts of the mapping at the key, which must be there. */
    static Optional<Titles> require(Fields fields, String key, Defects defects) {
        return fields.require(key).flatMap(written -> of(written, defects));
    }

    private static Optional<Titles> of(Written written, Defects defects) {
        return Fields.of(written, defects).flatMap(texts -> {
            Optional<Titles> titles = among(texts);
            texts.close();
            return titles;
        });
    }

    /** Returns both texts of a mapping, or the one of a plain text, which is in English alone. */
    static Optional<Prose> orEnglishAlone(Written written, Defects defects) {
        if (written.isMapping()) {
            return of(written, defects).map(texts -> new Prose(texts.english(), texts.chinese()));
        }
        if (written.isList()) {
            String message =
                    "a text is read here, in English alone or as {en: \"…\", zh: \"…\"}, not " + written.shape();
            defects.error(written.place(), DefectCode.WRONG_SHAPE, message);
            return Optional.empty();
        }
        return ScalarForm.TEXT.read(written, defects).map(Prose::inEnglish);
    }

    /** Returns both texts that stand among the fields, which must be there. */
    static Optional<Titles> among(Fields fields) {
        Optional<String> english = fields.require("en", ScalarForm.TEXT);
        Optional<String> chinese = fields.require("zh", ScalarForm.TEXT);
        return english.flatMap(en -> chinese.map(zh -> new Titles(en, zh)));
    }
}
