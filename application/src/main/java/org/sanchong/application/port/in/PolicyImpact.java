package org.sanchong.application.port.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

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
public record PolicyImpact(
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
            Tally claims, Tally people, int redistributed, Map<TierName, Shift> tiers, Shift fund, Shift personal) {}

    /**
     * What changes for those who hold a category.
     *
     * @param category the category; nothing for those who hold none
     * @param change what changes
     */
    public record Group(Optional<EligibilityCategory> category, Change change) {}

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
