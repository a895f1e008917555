package org.sanchong.domain.referral;

/**
 * What a filing is called (备案编号); once in a register.
 *
 * @param value any text that is not blank; compared to the letter
 */
public record FilingId(String value) implements Comparable<FilingId> {
    /** Checks that there is something to compare. */
    public FilingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the id of a filing must not be blank");
        }
    }

    @Override
    public int compareTo(FilingId other) {
        return value.compareTo(other.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
