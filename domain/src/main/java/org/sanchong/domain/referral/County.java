package org.sanchong.domain.referral;

/**
 * A county, city district or the like (县、市、区), as claims name it.
 *
 * @param name a name or a division's code, not blank; compared to the letter
 */
public record County(String name) implements Comparable<County> {
    /** Checks that there is something to compare. */
    public County {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a county must not be blank");
        }
    }

    @Override
    public int compareTo(County other) {
        return name.compareTo(other.name());
    }

    @Override
    public String toString() {
        return name;
    }
}
