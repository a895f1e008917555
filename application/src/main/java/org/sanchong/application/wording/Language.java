package org.sanchong.application.wording;

/** The languages in which people are addressed. */
public enum Language {
    /** English. */
    EN,
    /** Chinese (中文). */
    ZH
}
