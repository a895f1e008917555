package org.sanchong.catalog;

import java.util.Optional;

/**
 * A text for readers that may be written in English alone, {@code "…"}, or in both languages, {@code {en: "…", zh: "…"}}.
 *
 * @param english in English
 * @param chinese in Chinese; empty where it is not translated
 */
record Remark(String english, String chinese) {
    /** Returns the text in Chinese, where it was translated. */
    Optional<String> translation() {
        return Optional.of(chinese).filter(text -> !text.isEmpty());
    }

    /** Returns the text that is written, unless there is a defect. */
    static Optional<Remark> read(Written written, Defects defects) {
        if (written.isList()) {
            String message =
                    "a text is read here, in English alone or as {en: \"…\", zh: \"…\"}, not " + written.shape();
            defects.error(written.place(), DefectCode.WRONG_SHAPE, message);
            return Optional.empty();
        }
        if (!written.isMapping()) {
            return ScalarForm.TEXT.read(written, defects).map(text -> new Remark(text, ""));
        }
        return Fields.of(written, defects).flatMap(texts -> {
            Optional<Titles> both = Titles.among(texts);
            texts.close();
            return both.map(text -> new Remark(text.english(), text.chinese()));
        });
    }
}
