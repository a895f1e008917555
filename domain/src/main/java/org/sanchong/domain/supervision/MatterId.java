package org.sanchong.domain.supervision;

import org.sanchong.domain.person.IdentityNumber;

/**
 * The number of a tip or a check (线索编号、检查编号). It is all that is kept of who gave a tip: no name, and nothing that
 * could be one or lead to one.
 *
 * @param value capital letters, digits and hyphens, at most 32, with a digit; neither an identity number nor a mobile
 *     number
 */
public record MatterId(String value) {
    private static final String FORM = "(?=.*[0-9])[A-Z0-9][A-Z0-9-]{0,31}";
    private static final String MOBILE = "(86)?1[3-9][0-9]{9}";

    /** Checks the form. */
    public MatterId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("no number of a matter: " + IdentityNumber.maskedIfMeant(value));
        }
    }

    /** Returns whether the text can be the number of a matter. */
    public static boolean isWellFormed(String text) {
        return text.matches(FORM)
                && !text.matches(MOBILE)
                && !IdentityNumber.isMeant(text)
                && !IdentityNumber.isValid(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
