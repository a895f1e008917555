package org.sanchong.application.wording;

/** The languages in which people are addressed. */
public enum Language {
    /** English. */
    EN,
    /** Chinese (中文). */
    ZH;

    /** Returns the one of two texts that is in the language. */
    public String either(String english, String chinese) {
        return this == EN ? english : chinese;
    }
}
