package org.sanchong.domain.assistance;

/**
 * The number of an application for assistance (申请编号).
 *
 * @param value the id, not blank
 */
public record ApplicationId(String value) {
    /** Checks that there is an id. */
    public ApplicationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an application's id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
