package org.sanchong.domain.settlement;

import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;

/**
 * A correcting entry (更正分录): what a claim was settled at, what it is settled at now, and why. The earlier settlement
 * stays as it is; what is paid or claimed back is the difference.
 *
 * @param claim the claim as it is now; a withdrawn one as it was
 * @param cause why it is settled again
 * @param was what became of it before
 * @param now what becomes of it now
 */
public record CorrectingEntry(Claim claim, Cause cause, Outcome was, Outcome now) {
    /** Why a claim is settled again. */
    public enum Cause {
        /** The claim was not there before. */
        ADDED,
        /** The claim is not there any more, as after a refund. */
        WITHDRAWN,
        /** The person's categories on the day of discharge are others, as after a back-dated certification. */
        CERTIFICATION,
        /** The claim itself says something else. */
        CORRECTED,
        /** It says the same, but comes after a claim of the unit that does not. */
        FOLLOWS
    }

    /** What became of a claim. */
    public sealed interface Outcome {
        /** Returns what the tier pays: 0.00 where the claim is not settled. */
        default Money paid(TierName tier) {
            return Money.zero();
        }

        /** Returns what all tiers pay together: 0.00 where the claim is not settled. */
        default Money fundTotal() {
            return Money.zero();
        }
    }

    /**
     * It is settled.
     *
     * @param settlement its settlement
     */
    public record Settled(Settlement settlement) implements Outcome {
        @Override
        public Money paid(TierName tier) {
            return settlement.paid(tier);
        }

        @Override
        public Money fundTotal() {
            return settlement.fundTotal();
        }
    }

    /**
     * It is rejected.
     *
     * @param rejection why
     */
    public record Rejected(SettlementRejection rejection) implements Outcome {}

    /** It is not there. */
    public record Absent() implements Outcome {}

    /** Returns what the tier pays more now than before; negative where it pays less. */
    public Money difference(TierName tier) {
        return now.paid(tier).minus(was.paid(tier));
    }

    /** Returns what all tiers together pay more now than before; negative where they pay less. */
    public Money difference() {
        return now.fundTotal().minus(was.fundTotal());
    }
}
