package org.sanchong.domain.payment;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Quotient;
import org.sanchong.domain.referral.FacilityId;

/**
 * What a fund pays facilities by the methods that were agreed, beside what was settled (清算结果). What all shares and all
 * uncleared cases say was settled is what was settled, to the fen.
 *
 * @param shares by contract in the order given, then tier, then facility; those of no contract last
 * @param uncleared cases for which a figure is missing, or which cannot be assigned
 * @param pointValues what a point is worth in yuan, by contract; exact
 */
public record ProviderClearing(List<Share> shares, List<Uncleared> uncleared, SortedMap<String, Quotient> pointValues) {
    /** Keeps the lists as they are now. */
    public ProviderClearing {
        shares = List.copyOf(shares);
        uncleared = List.copyOf(uncleared);
        pointValues = Collections.unmodifiableSortedMap(new TreeMap<>(pointValues));
    }

    /** Returns what was settled of the cleared. */
    public Money settled() {
        return Money.sum(shares.stream().map(Share::settled).toList());
    }

    /** Returns what is cleared. */
    public Money cleared() {
        return Money.sum(shares.stream().map(Share::cleared).toList());
    }

    /**
     * What one facility gets by one contract.
     *
     * @param contract the contract; empty where none holds, and what was settled is paid
     * @param method the method's code; {@code AS_SETTLED} where none holds
     * @param tier the tier
     * @param facility who is paid; under a total budget who answers for it
     * @param amounts how much
     */
    public record Share(String contract, String method, TierName tier, FacilityId facility, Amounts amounts) {
        /** Returns what was settled. */
        public Money settled() {
            return amounts.settled();
        }

        /** Returns what is cleared. */
        public Money cleared() {
            return amounts.cleared();
        }

        /** Returns by how much more is cleared than was settled; negative where it is less. */
        public Money difference() {
            return cleared().minus(settled());
        }
    }

    /**
     * How much.
     *
     * @param cases how many cases
     * @param units days of stay, or points without coefficients, in ten-thousandths; 0 of other methods
     * @param settled what was settled
     * @param cleared what is cleared
     */
    public record Amounts(long cases, long units, Money settled, Money cleared) {}

    /**
     * A case that is not cleared; nothing is paid for it until it is mended.
     *
     * @param reason why
     * @param claim the claim
     * @param facility its facility; empty where it is not said
     * @param tier the tier
     * @param settled what was settled
     * @param missing what is missing: a disease, a facility, or the contracts between which nothing decides
     */
    public record Uncleared(
            Reason reason, ClaimId claim, String facility, TierName tier, Money settled, String missing) {}

    /** Why a case is not cleared. */
    public enum Reason {
        /** The claim names no facility. */
        NO_FACILITY,
        /** A refund whose claim is not among the cases. */
        REFUND_ALONE,
        /** Two contracts speak of the case as closely. */
        TWO_CONTRACTS,
        /** The claim does not name the disease. */
        NO_DISEASE,
        /** No rate a day is given for the facility. */
        NO_DAY_RATE,
        /** No standard is given for the disease. */
        NO_STANDARD,
        /** No points are given for the disease. */
        NO_POINTS,
        /** Others have a coefficient, the facility has none. */
        NO_COEFFICIENT,
        /** No budget is given for the facility or who leads its group. */
        NO_BUDGET
    }
}
