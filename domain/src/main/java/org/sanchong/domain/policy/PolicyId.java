package org.sanchong.domain.policy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy version's id, such as {@code heze-2022}; of a {@link CombinedPolicy} the ids of both its policies, joined:
 * {@code heze-2022+huangshan-2022}, insurance first.
 *
 * @param value lower-case letters, digits and hyphens; a plus where two are joined
 */
public record PolicyId(String value) implements Comparable<PolicyId> {
    private static final String ONE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String JOINT = "[+]";
    private static final Pattern FORM = Pattern.compile(ONE + "(" + JOINT + ONE + ")?");

    /** Checks the form. */
    public PolicyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a policy id is lower-case letters, digits and hyphens, or two such joined by a plus: " + value);
        }
    }

    /** Returns the id of insurance by one policy with assistance by another. */
    static PolicyId joined(PolicyId insurance, PolicyId assistance) {
        return new PolicyId(insurance + "+" + assistance);
    }

    /** Returns whether two are joined. */
    public boolean isJoined() {
        return value.contains("+");
    }

    /** Returns the policies that it names: itself, or the two that are joined, insurance first. */
    public List<PolicyId> parts() {
        return !isJoined()
                ? List.of(this)
                : Stream.of(value.split(JOINT)).map(PolicyId::new).toList();
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
