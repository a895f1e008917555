package org.sanchong.domain.claim;

import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.money.Money;

/**
 * What a claim cost (费用): the total and the four parts that the person pays first; what is left is in scope
 * (政策范围内).
 *
 * <p>No amount may be negative or above 10,000,000,000.00 yuan. Parts above the total are kept as they are: settling
 * such a claim is rejected with {@code EXPENSE_MISMATCH}.
 */
@Value.Immutable
@ValueType
public abstract class Expense {
    /** The most that an amount of a claim may be, included: 10,000,000,000.00 yuan. */
    public static final Money MOST = Money.ofYuan(10_000_000_000L);

    Expense() {}

    /** All of it. */
    public abstract Money total();

    /** Wholly self-paid, out of the catalogues (目录外全自费); 0.00 if not given. */
    @Value.Default
    public Money outOfCatalog() {
        return Money.zero();
    }

    /** Above the payment standard (超支付标准); 0.00 if not given. */
    @Value.Default
    public Money overLimit() {
        return Money.zero();
    }

    /** First self-pay of category B items (乙类先行自付); 0.00 if not given. */
    @Value.Default
    public Money firstSelfPay() {
        return Money.zero();
    }

    /** First self-pay for care off site (异地首先自付); 0.00 if not given. */
    @Value.Default
    public Money offsiteFirstSelfPay() {
        return Money.zero();
    }

    @Value.Check
    void checkAmounts() {
        check("total", total());
        for (ExpensePart part : ExpensePart.values()) {
            check(part.column(), part(part));
        }
    }

    /** Returns one of the four parts. */
    public Money part(ExpensePart part) {
        return switch (part) {
            case OUT_OF_CATALOG -> outOfCatalog();
            case OVER_LIMIT -> overLimit();
            case FIRST_SELF_PAY -> firstSelfPay();
            case OFFSITE_FIRST_SELF_PAY -> offsiteFirstSelfPay();
        };
    }

    /** Returns what is left in scope before any waiver; negative where the parts exceed the total. */
    public Money inScope() {
        return total().minus(outOfCatalog())
                .minus(overLimit())
                .minus(firstSelfPay())
                .minus(offsiteFirstSelfPay());
    }

    /** Returns an expense that is in scope altogether. */
    public static Expense allInScope(Money total) {
        return builder().total(total).build();
    }

    /** Starts an expense. */
    public static Builder builder() {
        return new Builder();
    }

    private static void check(String name, Money amount) {
        if (amount.isNegative() || amount.isMoreThan(MOST)) {
            throw new IllegalArgumentException(name + " must be from 0.00 to " + MOST + " yuan: " + amount);
        }
    }

    /** Builds an expense. */
    public static class Builder extends ImmutableExpense.Builder {
        Builder() {}
    }
}
