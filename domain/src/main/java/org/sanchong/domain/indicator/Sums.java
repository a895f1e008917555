package org.sanchong.domain.indicator;

import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.money.Money;

/**
 * What claims come to together (汇总数): one claim, or any number of them. For example two stays of 1,000.00 and 500.00
 * yuan are 2 claims of 1,500.00.
 *
 * @param cases how many claims
 * @param inCounty how many of them were treated in the county
 * @param referred how many of them were treated beyond it and had a referral or a filing
 * @param expense what they cost
 * @param paid what each tier paid
 * @param reached where a tier paid something, the in-scope burden that those before it left: what its payment is a share of
 */
public record Sums(long cases, long inCounty, long referred, Cost expense, Payments paid, Payments reached) {
    private static final Sums NONE = new Sums(
            0,
            0,
            0,
            new Cost(Money.zero(), Money.zero(), Money.zero(), Money.zero()),
            Payments.none(),
            Payments.none());

    /**
     * What claims cost, in yuan.
     *
     * @param total all of it
     * @param outOfCatalog what is out of the catalogues
     * @param inScope what is in scope, after any waiver
     * @param burden what of that no tier paid, never below 0.00 of a claim
     */
    public record Cost(Money total, Money outOfCatalog, Money inScope, Money burden) {
        Cost plus(Cost other) {
            return new Cost(
                    total.plus(other.total),
                    outOfCatalog.plus(other.outOfCatalog),
                    inScope.plus(other.inScope),
                    burden.plus(other.burden));
        }
    }

    /** Returns the sums of no claim. */
    public static Sums none() {
        return NONE;
    }

    /**
     * Returns those of one claim.
     *
     * @param inScope what is in scope, after any waiver
     */
    public static Sums of(Place place, Expense expense, Money inScope, Payments paid) {
        Money burden = inScope.minus(paid.total()).max(Money.zero());
        return new Sums(
                1,
                place.isInCounty() ? 1 : 0,
                !place.isInCounty() && place.isReferred() ? 1 : 0,
                new Cost(expense.total(), expense.outOfCatalog(), inScope, burden),
                paid,
                reached(inScope, paid));
    }

    /** Where a claim's care was given: in the county or beyond, with a referral or a filing or without. */
    public record Place(boolean isInCounty, boolean isReferred) {}

    private static Payments reached(Money inScope, Payments paid) {
        Money left = inScope;
        Money[] of = new Money[TierName.values().length];
        for (TierName tier : TierName.values()) {
            Money payment = paid.of(tier);
            of[tier.ordinal()] = payment.isZero() ? Money.zero() : left.max(Money.zero());
            left = left.minus(payment);
        }
        return Payments.of(tier -> of[tier.ordinal()]);
    }

    /**
     * Returns both together.
     *
     * @throws ArithmeticException if a sum does not fit
     */
    public Sums plus(Sums other) {
        return new Sums(
                Math.addExact(cases, other.cases),
                Math.addExact(inCounty, other.inCounty),
                Math.addExact(referred, other.referred),
                expense.plus(other.expense),
                paid.plus(other.paid),
                reached.plus(other.reached));
    }
}
