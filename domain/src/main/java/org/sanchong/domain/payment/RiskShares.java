package org.sanchong.domain.payment;

import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/**
 * Who keeps what is left of a total budget and who bears what exceeds it (结余留用、超支分担). Shares and limits are the
 * locality's.
 *
 * @param kept the share of the surplus that the facility keeps, 0 % to 100 %
 * @param keptWithin how much of the budget the surplus may be to be shared, at least 0 %; the rest stays in the fund
 * @param borne the share of the overrun that the fund bears, 0 % to 100 %
 * @param borneWithin how much of the budget the overrun may be to be shared, at least 0 %; the rest is the facility's
 */
public record RiskShares(Rate kept, Rate keptWithin, Rate borne, Rate borneWithin) {
    /** Checks the bounds. */
    public RiskShares {
        if (!kept.isShare() || !borne.isShare() || keptWithin.millionths() < 0 || borneWithin.millionths() < 0) {
            throw new IllegalArgumentException("a share is from 0% to 100% and a limit not below 0%: " + kept + ", "
                    + keptWithin + ", " + borne + ", " + borneWithin);
        }
    }

    /**
     * Returns what becomes of a budget.
     *
     * @param budget not negative
     * @param settled what was settled for the care that it is for
     */
    public Outcome of(Money budget, Money settled) {
        Money surplus = budget.minus(settled).max(Money.zero());
        Money overrun = settled.minus(budget).max(Money.zero());
        return new Outcome(
                budget,
                settled,
                kept.appliedTo(surplus.min(keptWithin.appliedTo(budget))),
                borne.appliedTo(overrun.min(borneWithin.appliedTo(budget))));
    }

    /**
     * What became of a budget.
     *
     * @param budget the budget
     * @param settled what was settled
     * @param kept what the facility keeps of the surplus
     * @param borne what the fund bears of the overrun
     */
    public record Outcome(Money budget, Money settled, Money kept, Money borne) {
        /** Returns what the fund pays: what was settled, no more than the budget, and what is kept or borne. */
        public Money cleared() {
            return settled.min(budget).plus(kept).plus(borne);
        }

        /** Returns what stays in the fund of the budget; it and what is kept are the surplus. */
        public Money leftInFund() {
            return budget.minus(settled).max(Money.zero()).minus(kept);
        }

        /** Returns what the facility bears itself; it and what the fund bears are the overrun. */
        public Money ownLoss() {
            return settled.minus(budget).max(Money.zero()).minus(borne);
        }
    }
}
