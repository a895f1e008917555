package org.sanchong.domain.person;

import org.jspecify.annotations.Nullable;

/**
 * A hardship category that a department certifies (救助对象类别), by its code, such as {@code DESTITUTE} (特困人员).
 *
 * <p>The set is open: a catalog declares its categories, and a new region may bring new ones.
 *
 * @param code the code, not blank
 */
public record EligibilityCategory(String code) implements Comparable<EligibilityCategory> {
    /** Checks that there is a code. */
    public EligibilityCategory {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a category's code must not be blank");
        }
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EligibilityCategory that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(EligibilityCategory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
