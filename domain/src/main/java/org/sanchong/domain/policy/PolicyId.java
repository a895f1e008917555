package org.sanchong.domain.policy;

/**
 * A policy version's id, such as {@code heze-2022}.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record PolicyId(String value) implements Comparable<PolicyId> {
    /** Checks the form. */
    public PolicyId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a policy id is lower-case letters, digits and hyphens: " + value);
        }
    }

    @Override
    public int compareTo(PolicyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
