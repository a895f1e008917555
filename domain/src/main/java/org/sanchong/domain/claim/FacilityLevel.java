package org.sanchong.domain.claim;

import org.jspecify.annotations.Nullable;

/**
 * The level of the facility (医疗机构级别).
 *
 * <p>The set is open: these are the built-in catalog's codes, and a catalog may declare others.
 *
 * @param code the code, not blank
 */
public record FacilityLevel(String code) {
    /** Township health centre or community service (基层). */
    public static final FacilityLevel PRIMARY_CARE = new FacilityLevel("PRIMARY_CARE");

    /** Level one (一级). */
    public static final FacilityLevel LEVEL_1 = new FacilityLevel("LEVEL_1");

    /** Level two, as a county hospital (二级). */
    public static final FacilityLevel LEVEL_2 = new FacilityLevel("LEVEL_2");

    /** Level three (三级). */
    public static final FacilityLevel LEVEL_3 = new FacilityLevel("LEVEL_3");

    /** Provincial level three (省级三级). */
    public static final FacilityLevel LEVEL_3_PROVINCIAL = new FacilityLevel("LEVEL_3_PROVINCIAL");

    /** Checks that there is a code. */
    public FacilityLevel {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code must not be blank");
        }
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FacilityLevel that && code.equals(that.code);
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
