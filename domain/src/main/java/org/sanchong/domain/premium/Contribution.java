package org.sanchong.domain.premium;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;

/**
 * Who pays what of one person's premium for one plan year (缴费构成): {@link #own} and {@link #subsidy} are together the
 * {@link #personal} premium; that, {@link #fiscal} and {@link #employer} are together the {@link #total}.
 */
@Value.Immutable
@ValueType
public abstract class Contribution {
    Contribution() {}

    /** All of it. */
    public abstract Money total();

    /** The personal premium, of employees their share of the wages. */
    public abstract Money personal();

    /** The public part; 0.00 of employees. */
    public abstract Money fiscal();

    /** What the employer pays; 0.00 of residents. */
    public abstract Money employer();

    /** The help with the personal premium, no more than it. */
    public abstract Money subsidy();

    /** Which subsidy that is, where there is one. */
    public abstract Optional<PremiumSubsidy> granted();

    /** What is left for the person to pay. */
    public abstract Money own();

    /** What each category held means for it, in the policy's order. */
    public abstract List<SubsidyFinding> findings();

    /** The clauses and documents that the amounts rest on, each once. */
    public abstract List<Source> sources();

    @Value.Check
    void checkParts() {
        boolean parts = own().plus(subsidy()).equals(personal())
                && personal().plus(fiscal()).plus(employer()).equals(total());
        if (!parts || own().isNegative() || subsidy().isNegative()) {
            throw new AssertionError("the parts of a premium add up, and none is negative: " + this);
        }
    }

    /** Starts a contribution. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contribution. */
    static class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
