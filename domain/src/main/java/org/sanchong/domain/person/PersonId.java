package org.sanchong.domain.person;

/**
 * The insured person (参保人) as the sending system names them. Opaque: nothing is read from it.
 *
 * @param value the id, not of spaces and tabs alone
 */
public record PersonId(String value) {
    /** Checks that there is an id. */
    public PersonId {
        if (value.matches("[ \\t]*")) {
            throw new IllegalArgumentException("a person id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
