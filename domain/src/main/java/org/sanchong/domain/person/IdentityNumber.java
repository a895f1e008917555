package org.sanchong.domain.person;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Citizens' identity numbers (公民身份号码, GB 11643): recognised so that they are not shown whole. */
public final class IdentityNumber {
    private static final int LENGTH = 18;
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    private IdentityNumber() {}

    /** Returns whether the text is an identity number: the form, a day of birth and the check character. */
    public static boolean isValid(String text) {
        if (text.length() != LENGTH || !text.matches("[1-9][0-9]{16}[0-9X]")) {
            return false;
        }
        return text.charAt(LENGTH - 1) == checkCharacter(text) && isDay(text.substring(6, 14));
    }

    /** Returns the text with all but its first three and last four characters hidden, if it is an identity number. */
    public static String masked(String text) {
        if (!isValid(text)) {
            return text;
        }
        return text.substring(0, SHOWN_FIRST)
                + "*".repeat(LENGTH - SHOWN_FIRST - SHOWN_LAST)
                + text.substring(LENGTH - SHOWN_LAST);
    }

    /**
     * Returns whether the text has the look of an identity number, whether or not it is one: 15 to 18 digits, of which
     * the last may be an X.
     */
    public static boolean isMeant(String text) {
        return text.matches("[0-9]{14,17}[0-9Xx]");
    }

    /** Returns the text with its middle hidden, if it has the look of an identity number, be it a wrong one. */
    public static String maskedIfMeant(String text) {
        if (!isMeant(text)) {
            return text;
        }
        int hidden = text.length() - SHOWN_FIRST - SHOWN_LAST;
        return text.substring(0, SHOWN_FIRST) + "*".repeat(hidden) + text.substring(SHOWN_FIRST + hidden);
    }

    /** ISO 7064, MOD 11-2: each digit weighs twice what the next one does, modulo 11. */
    private static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + text.charAt(i) - '0') * 2 % CHECK_CHARACTERS.length();
        }
        return CHECK_CHARACTERS.charAt(sum);
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return day.getYear() >= 1800;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
