package org.sanchong.domain.benefit;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;

/**
 * The deductible (起付线): what the person bears before a schedule pays, less what its account was already charged, and
 * never below 0.00.
 */
@Value.Immutable
@ValueType
public abstract class Deductible {
    Deductible() {}

    /** The amounts in yuan, none negative; an empty table where there is no deductible at all. */
    public abstract FigureTable<Money> amount();

    /** The account whose charges reduce it, such as one that runs along a chain of stays. */
    public abstract Optional<String> account();

    @Value.Check
    void checkAmounts() {
        for (FigureTable.Cell<Money> cell : amount().cells()) {
            if (cell.figure().value().isNegative()) {
                throw new IllegalArgumentException("a deductible must not be negative: " + cell.figure());
            }
        }
    }

    /** Returns no deductible: nothing is charged, and there is no figure that could take part. */
    public static Deductible none() {
        return builder().amount(FigureTable.<Money>builder().build()).build();
    }

    /** Returns whether there is no deductible at all. */
    public boolean isNone() {
        return amount().cells().isEmpty();
    }

    /** Returns a deductible that no account reduces. */
    public static Deductible of(FigureTable<Money> amount) {
        return builder().amount(amount).build();
    }

    /** Starts a deductible. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a deductible. */
    public static class Builder extends ImmutableDeductible.Builder {
        Builder() {}
    }
}
