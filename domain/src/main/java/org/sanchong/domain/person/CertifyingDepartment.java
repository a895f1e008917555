package org.sanchong.domain.person;

import org.jspecify.annotations.Nullable;

/**
 * A department that certifies categories and delivers lists of the people who hold them (认定部门), by its code, such as
 * {@code CIVIL_AFFAIRS} (民政).
 *
 * <p>The set is open: a catalog declares its departments.
 *
 * @param code the code, not blank
 */
public record CertifyingDepartment(String code) implements Comparable<CertifyingDepartment> {
    /** Checks that there is a code. */
    public CertifyingDepartment {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a department's code must not be blank");
        }
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CertifyingDepartment that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(CertifyingDepartment other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
