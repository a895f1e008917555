package org.sanchong.domain.referral;

import org.jspecify.annotations.Nullable;

/**
 * How a filing reached the office (备案渠道), such as by telephone.
 *
 * <p>The set is the catalog's: its vocabulary lists the codes.
 *
 * @param code the code, not blank
 */
public record FilingChannel(String code) implements Comparable<FilingChannel> {
    /** Checks that there is something to compare. */
    public FilingChannel {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a channel's code must not be blank");
        }
    }

    // Written out: the one that Java makes at run time takes longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilingChannel that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(FilingChannel other) {
        return code.compareTo(other.code());
    }

    @Override
    public String toString() {
        return code;
    }
}
