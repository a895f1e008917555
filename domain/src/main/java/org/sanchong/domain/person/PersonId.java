package org.sanchong.domain.person;

/**
 * The insured person (参保人) as the sending system names them. Opaque: nothing is read from it.
 *
 * @param value the id, not of spaces and tabs alone
 */
public record PersonId(String value) {
    /** Checks that there is an id. */
    public PersonId {
        // Most ids are not blank at all, which is seen without an expression.
        if (value.isBlank() && value.matches("[ \\t]*")) {
            throw new IllegalArgumentException("a person id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
