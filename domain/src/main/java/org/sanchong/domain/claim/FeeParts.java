package org.sanchong.domain.claim;

import org.sanchong.domain.money.Money;

/**
 * What a fee line, or all lines of a bill, come to: the amount and the parts of it that the person pays first. All are
 * negative, or zero, where items are given back.
 *
 * @param amount all of it
 * @param outOfCatalog wholly self-paid, out of the catalogues (目录外全自费)
 * @param overLimit above the payment standard (超支付标准)
 * @param firstSelfPay first self-pay of category B items (乙类先行自付)
 */
public record FeeParts(Money amount, Money outOfCatalog, Money overLimit, Money firstSelfPay) {
    private static final FeeParts NONE = new FeeParts(Money.zero(), Money.zero(), Money.zero(), Money.zero());

    /** Returns what no line comes to: 0.00 each. */
    public static FeeParts none() {
        return NONE;
    }

    /**
     * Returns both together.
     *
     * @throws ArithmeticException if a sum does not fit
     */
    public FeeParts plus(FeeParts other) {
        return new FeeParts(
                amount.plus(other.amount),
                outOfCatalog.plus(other.outOfCatalog),
                overLimit.plus(other.overLimit),
                firstSelfPay.plus(other.firstSelfPay));
    }

    /** Returns the mirror image: each with its sign turned. */
    public FeeParts negated() {
        return new FeeParts(amount.negated(), outOfCatalog.negated(), overLimit.negated(), firstSelfPay.negated());
    }

    /** Returns what is left in scope (政策范围内): the amount less the three parts. */
    public Money inScope() {
        return amount.minus(outOfCatalog).minus(overLimit).minus(firstSelfPay);
    }
}
