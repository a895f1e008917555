package org.sanchong.domain.claim;

import org.jspecify.annotations.Nullable;

/**
 * Where the care was given, seen from the place of insurance (就医地).
 *
 * <p>The set is open: these are the built-in catalog's codes, and a catalog may declare others.
 *
 * @param code the code, not blank
 */
public record Locality(String code) {
    /** In the county (县域内). */
    public static final Locality IN_COUNTY = new Locality("IN_COUNTY");

    /** In the pooling region, in another county (统筹区内县域外). */
    public static final Locality IN_REGION = new Locality("IN_REGION");

    /** In the province, outside the pooling region (省内异地). */
    public static final Locality IN_PROVINCE = new Locality("IN_PROVINCE");

    /** Outside the province (省外). */
    public static final Locality OUT_OF_PROVINCE = new Locality("OUT_OF_PROVINCE");

    /** Checks that there is a code. */
    public Locality {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code must not be blank");
        }
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Locality that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
