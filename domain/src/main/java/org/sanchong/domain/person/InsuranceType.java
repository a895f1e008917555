package org.sanchong.domain.person;

import org.jspecify.annotations.Nullable;

/**
 * The scheme a person is insured in (险种).
 *
 * <p>The set is open: these are the built-in catalog's codes, and a catalog may declare others.
 *
 * @param code the code, not blank
 */
public record InsuranceType(String code) {
    /** Resident basic medical insurance (居民医保). */
    public static final InsuranceType RESIDENT = new InsuranceType("RESIDENT");

    /** Employee basic medical insurance (职工医保). */
    public static final InsuranceType EMPLOYEE = new InsuranceType("EMPLOYEE");

    /** Checks that there is a code. */
    public InsuranceType {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code must not be blank");
        }
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InsuranceType that && code.equals(that.code);
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
