package org.sanchong.domain.law;

import java.util.Optional;

/**
 * A text for people that a catalog may hold in English alone (文字说明); nothing is settled by it.
 *
 * @param english the text in English
 * @param chinese the text in Chinese; empty where there is none
 */
public record Prose(String english, String chinese) {
    /** Returns a text that is in English alone. */
    public static Prose inEnglish(String english) {
        return new Prose(english, "");
    }

    /** Returns the text in Chinese, where there is one. */
    public Optional<String> translation() {
        return Optional.of(chinese).filter(text -> !text.isEmpty());
    }

    /** Returns whether it is in English alone. */
    public boolean isEnglishAlone() {
        return chinese.isEmpty();
    }
}
