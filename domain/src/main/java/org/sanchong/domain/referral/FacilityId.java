package org.sanchong.domain.referral;

/**
 * A medical facility (医疗机构编码).
 *
 * @param value any text that is not blank; compared to the letter
 */
public record FacilityId(String value) implements Comparable<FacilityId> {
    /** Checks that there is something to compare. */
    public FacilityId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the id of a facility must not be blank");
        }
    }

    @Override
    public int compareTo(FacilityId other) {
        return value.compareTo(other.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
