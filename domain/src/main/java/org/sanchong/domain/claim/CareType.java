package org.sanchong.domain.claim;

import org.jspecify.annotations.Nullable;

/**
 * The kind of care (医疗类别).
 *
 * <p>The set is open: these are the built-in catalog's codes, and a catalog may declare others.
 *
 * @param code the code, not blank
 */
public record CareType(String code) {
    /** A stay in hospital (住院). */
    public static final CareType INPATIENT = new CareType("INPATIENT");

    /** Outpatient care of chronic or special diseases (门诊慢特病). */
    public static final CareType OUTPATIENT_CHRONIC = new CareType("OUTPATIENT_CHRONIC");

    /** Ordinary outpatient care (普通门诊). */
    public static final CareType OUTPATIENT_ORDINARY = new CareType("OUTPATIENT_ORDINARY");

    /** Outpatient drugs for hypertension or diabetes (两病). */
    public static final CareType OUTPATIENT_TWO_DISEASES = new CareType("OUTPATIENT_TWO_DISEASES");

    /** Checks that there is a code. */
    public CareType {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code must not be blank");
        }
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CareType that && code.equals(that.code);
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
