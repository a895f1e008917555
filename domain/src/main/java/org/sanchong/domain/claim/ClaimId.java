package org.sanchong.domain.claim;

/**
 * The claim's id, unique among the claims that are settled together.
 *
 * @param value the id, not blank
 */
public record ClaimId(String value) {
    /** Checks that there is an id. */
    public ClaimId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a claim id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
