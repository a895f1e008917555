package org.sanchong.application.port.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
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

    /**
     * Who gains and who loses when claims are settled under policy B rather than A (政策影响). A difference is what B has, less
     * what A has.
     *
     * @param claims how many claims there are of each outcome
     * @param all all claims that both policies settle
     * @param groups the same by category held, in the order of the vocabulary, those who hold none at last; a claim with
     *     several categories is in several groups
     * @param gains the claims for which B pays most more than A, the most first
     * @param losses the claims for which B pays most less than A, the most first
     * @param incomparable the claims that not both settle, in their order
     */
    record PolicyImpact(
            Counts claims,
            Change all,
            List<Group> groups,
            List<Case> gains,
            List<Case> losses,
            List<Incomparable> incomparable) {

        /** What became of a claim under the two policies. */
        public enum Outcome {
            /** Settled under both. */
            BOTH,
            /** Settled under A, rejected under B. */
            ONLY_BEFORE,
            /** Rejected under A, settled under B. */
            ONLY_AFTER,
            /** Rejected under both. */
            NEITHER
        }

        /**
         * How many claims there are of each outcome.
         *
         * @param by the claims by outcome, every one
         */
        public record Counts(Map<Outcome, Integer> by) {
            /** Returns how many claims have the outcome. */
            public int of(Outcome outcome) {
                return by.getOrDefault(outcome, 0);
            }

            /** Returns how many claims there are. */
            public int all() {
                return by.values().stream().mapToInt(Integer::intValue).sum();
            }
        }

        /**
         * How many gain, lose, or neither.
         *
         * @param gaining for whom B pays more
         * @param losing for whom B pays less
         * @param same for whom both pay the same
         */
        public record Tally(int gaining, int losing, int same) {
            /** Returns all of them. */
            public int all() {
                return gaining + losing + same;
            }
        }

        /**
         * Amounts under the two policies.
         *
         * @param before under A
         * @param after under B
         */
        public record Shift(Money before, Money after) {
            /** Returns what B has less what A has. */
            public Money difference() {
                return after.minus(before);
            }
        }

        /**
         * What changes for some claims.
         *
         * @param claims how many claims gain and lose
         * @param people how many people do, over all their claims that are looked at
         * @param redistributed how many claims get the same in all, but by other tiers
         * @param tiers what each tier pays; every tier
         * @param fund what all tiers pay together
         * @param personal what is left to the people: the total less what all tiers pay
         */
        public record Change(
                Tally claims,
                Tally people,
                int redistributed,
                Map<TierName, Shift> tiers,
                Shift fund,
                Shift personal) {}

        /**
         * What changes for those who hold a category.
         *
         * @param held the category; nothing for those who hold none
         * @param change what changes
         */
        public record Group(List<EligibilityCategory> held, Change change) {
            /** Returns the category; nothing for those who hold none. */
            public Optional<EligibilityCategory> category() {
                return held.stream().findFirst();
            }
        }

        /**
         * One claim that both policies settle.
         *
         * @param claim its id
         * @param person who it is of; an identity number is masked
         * @param categories the categories held
         * @param total its total
         * @param fund what all tiers pay together
         * @param tiers what those tiers pay that do not pay the same
         */
        public record Case(
                ClaimId claim,
                String person,
                List<EligibilityCategory> categories,
                Money total,
                Shift fund,
                Map<TierName, Shift> tiers) {}

        /**
         * One claim that not both policies settle.
         *
         * @param claim its id, empty where it has none
         * @param outcome which policy settles it, if one does
         * @param before why A does not; empty where it does
         * @param after why B does not; empty where it does
         */
        public record Incomparable(String claim, Outcome outcome, String before, String after) {}
    }
}
