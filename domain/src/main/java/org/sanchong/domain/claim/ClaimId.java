package org.sanchong.domain.claim;

/**
 * The claim's id, unique among the claims that are settled together.
 *
 * @param value the id, not of spaces and tabs alone
 */
public record ClaimId(String value) {
    /** Checks that there is an id. */
    public ClaimId {
        // Most ids are not blank at all, which is seen without an expression.
        if (value.isBlank() && value.matches("[ \\t]*")) {
            throw new IllegalArgumentException("a claim id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
