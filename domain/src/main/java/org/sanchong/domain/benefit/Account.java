package org.sanchong.domain.benefit;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Source;

/**
 * A named running total (年度累计) on which thresholds and ceilings stand, such as what medical assistance paid a person
 * this plan year.
 *
 * <p>Accounts are kept per owner, pooling region and period, and run on when a new policy version of the region uses
 * the same name.
 */
@Value.Immutable
@ValueType
public abstract class Account {
    Account() {}

    /** The name, unique in the region, such as {@code basic-paid}. */
    public abstract String name();

    /** What it counts. */
    public abstract Measure measure();

    /** The tiers it counts; empty for {@link Measure#STAYS}. */
    public abstract Set<TierName> tiers();

    /** Whose it is; the person's if not said. */
    @Value.Default
    public Owner owner() {
        return Owner.PERSON;
    }

    /** Over what time it runs; the plan year if not said. */
    @Value.Default
    public Period period() {
        return Period.PLAN_YEAR;
    }

    /** Which claims count; all if not said. Of a chain of stays: which stays carry it. */
    @Value.Default
    public Condition condition() {
        return new Condition.Always();
    }

    /** Of a chain of stays: which stays go on with what their previous claim carried. */
    @Value.Default
    public Condition continues() {
        return new Condition.Always();
    }

    /** The clause by which it runs on; absent where it only holds what figures with clauses of their own ask for. */
    public abstract Optional<Source> source();

    /** Returns whether the other counts the same in the same way, whatever clause either rests on. */
    public boolean countsAs(Account other) {
        return name().equals(other.name())
                && measure() == other.measure()
                && tiers().equals(other.tiers())
                && owner() == other.owner()
                && period() == other.period()
                && condition().equals(other.condition())
                && continues().equals(other.continues());
    }

    /** What an account counts. */
    public enum Measure {
        /** The in-scope burden that reached a tier with a schedule for the claim, in fen. */
        BASE,
        /** What tiers paid, computed or supplied, in fen. */
        PAID,
        /** What was charged as a deductible, in fen; a claim with a supplied payment charges nothing. */
        DEDUCTIBLE,
        /** Settled claims. */
        STAYS
    }

    /** Whose account it is. */
    public enum Owner {
        /** The person. */
        PERSON,
        /** The household that the claim names. */
        HOUSEHOLD
    }

    /** Over what time an account runs. */
    public enum Period {
        /** The calendar year of discharge. */
        PLAN_YEAR,
        /** All years. */
        LIFETIME,
        /** Along a chain of referred stays, over the year's end too; a chain is the person's and the policy's. */
        STAY_CHAIN
    }

    /** Starts an account. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an account. */
    public static class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }
}
