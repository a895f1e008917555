package org.sanchong.domain.claim;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division by its six-digit GB/T 2260 code (行政区划代码), such as 330106 for a district, 330100 for
 * the city above it, 330000 for the province.
 *
 * @param value six ASCII digits
 */
public record RegionCode(String value) {
    private static final int DIGITS = 6;
    private static final int CITY_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;

    /** Checks the form. */
    public RegionCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("a region is six digits: " + value);
        }
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegionCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns whether the text is six ASCII digits. */
    public static boolean isWellFormed(String value) {
        if (value.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the code of the city above, the same code for a city's own. */
    public RegionCode city() {
        return new RegionCode(value.substring(0, CITY_DIGITS) + "00");
    }

    /** Returns the code of the province above, the same code for a province's own. */
    public RegionCode province() {
        return new RegionCode(value.substring(0, PROVINCE_DIGITS) + "0000");
    }

    @Override
    public String toString() {
        return value;
    }
}
