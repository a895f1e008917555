package org.sanchong.application.port.in;

import java.util.function.Supplier;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.policy.PolicyId;

/**
 * Settles the same claims under two policies, A and B, and says who gains and who loses (政策影响测算).
 *
 * <p>Each policy is taken as if it were in force on every claim's day of discharge, whatever the claim's region; its
 * transition and the days that its rules name stay as they are. Nothing else differs from {@link SettleClaims} with a
 * policy: the same calculation in the same order, accumulators of each policy's own, none brought forward.
 */
public interface CompareSettlements {
    /**
     * Settles all claims of the request, once under each policy.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the catalog has no such policy, or the claims
     *     cannot be used at all
     */
    PolicyImpact compare(Request request);

    /** What to compare, and how. */
    @Value.Immutable
    @ValueType
    abstract class Request {
        Request() {}

        /** The policy A. */
        public abstract PolicyId before();

        /** The policy B. */
        public abstract PolicyId after();

        /** Gives the claims from the first on; each time the same. */
        public abstract Supplier<IncomingClaims> claims();

        /** How many of the largest gains, and of the largest losses, are told one by one; not negative. */
        public abstract int largest();

        /** How many threads settle, at least 1. */
        @Value.Default
        public int threads() {
            return 1;
        }

        /** The language of reasons. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts a request. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a request. */
        public static class Builder extends ImmutableRequest.Builder {
            Builder() {}
        }
    }
}
