package org.sanchong.domain.claim;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.money.Rounding;

/**
 * A line of a bill (收费明细): so many units of an item at a price, and what of it the catalogues leave to the person.
 *
 * <p>Every product is rounded half up to the fen, away from zero where items are given back, so that a line and its
 * {@link #mirrored mirror} always cancel out. For example one unit of class B at 4.52 yuan, of which the person pays 5 %
 * first: first self-pay 0.23, in scope 4.29.
 */
@Value.Immutable
@ValueType
public abstract class FeeLine {
    FeeLine() {}

    /** How the catalogues class the item. */
    public abstract CatalogClass catalogClass();

    /** What one unit costs. */
    public abstract UnitPrice unitPrice();

    /** How many units; negative where they are given back. */
    public abstract Quantity quantity();

    /** The highest unit price that counts (支付标准), if there is one; it says nothing of items outside the catalogues. */
    public abstract Optional<UnitPrice> paymentStandard();

    /** Which share of class B the person pays first, from 0 to 1; 0 if not given. It says nothing of other classes. */
    @Value.Default
    public Rate firstSelfPayShare() {
        return Rate.ofMillionths(0);
    }

    /** No amount is above {@link Expense#MOST}; an {@link IllegalArgumentException} otherwise. */
    @Value.Check
    void check() {
        if (!firstSelfPayShare().isShare()) {
            throw new IllegalArgumentException("a share is from 0% to 100%: " + firstSelfPayShare());
        }
        Money amount;
        try {
            amount = amount();
        } catch (ArithmeticException tooMuch) {
            throw new IllegalArgumentException("a line comes to at most " + Expense.MOST + " yuan", tooMuch);
        }
        if (amount.max(amount.negated()).isMoreThan(Expense.MOST)) {
            throw new IllegalArgumentException("a line comes to at most " + Expense.MOST + " yuan: " + amount);
        }
    }

    /** Returns price times quantity. */
    public Money amount() {
        return times(unitPrice());
    }

    /** Returns the amount and the parts of it. */
    public FeeParts parts() {
        Money amount = amount();
        if (catalogClass() == CatalogClass.OUTSIDE) {
            return new FeeParts(amount, amount, Money.zero(), Money.zero());
        }
        Money overLimit = paymentStandard()
                .map(standard -> times(unitPrice().above(standard)))
                .orElse(Money.zero());
        Money firstSelfPay = catalogClass() == CatalogClass.B
                ? firstSelfPayShare().appliedTo(amount.minus(overLimit))
                : Money.zero();
        return new FeeParts(amount, Money.zero(), overLimit, firstSelfPay);
    }

    /** Returns the line that gives the same back: its parts are this line's with their signs turned. */
    public FeeLine mirrored() {
        return builder()
                .catalogClass(catalogClass())
                .unitPrice(unitPrice())
                .quantity(quantity().negated())
                .paymentStandard(paymentStandard())
                .firstSelfPayShare(firstSelfPayShare())
                .build();
    }

    private Money times(UnitPrice price) {
        return Money.ofFen(Rounding.product(price.tenThousandths(), quantity().tenThousandths()));
    }

    /** Starts a line. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a line. */
    public static class Builder extends ImmutableFeeLine.Builder {
        Builder() {}
    }
}
