package org.sanchong.domain.settlement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyId;

/**
 * How a settlement came about (计算过程): every step with what went in, the clause, the figures with their provenance
 * and what came out. It is read from the workings of the settlement itself; nothing is reckoned again.
 */
@Value.Immutable
@ValueType
public abstract class Derivation {
    Derivation() {}

    /** The policy. */
    public abstract PolicyId policy();

    /** The claim's total. */
    public abstract Money total();

    /** What was in scope before the first step. */
    public abstract Money inScopeBefore();

    /** What is in scope after all steps. */
    public abstract Money inScope();

    /** The steps in their order. */
    public abstract List<Step> steps();

    /** How the running totals moved; those that did not move are left out. */
    public abstract List<Movement> movements();

    /** A step that did something. */
    public sealed interface Step {
        /** Returns the clause that the step carries out. */
        Source source();
    }

    /**
     * Benefits of categories held were suspended.
     *
     * @param categories the categories
     * @param source the clause
     */
    public record Suspended(Set<EligibilityCategory> categories, Source source) implements Step {}

    /**
     * A part of the expense was taken into scope.
     *
     * @param part the part
     * @param share how much of it
     * @param moved the amount
     * @param inScopeAfter what was in scope then
     * @param source the clause
     */
    public record TakenIntoScope(ExpensePart part, Figure<Rate> share, Money moved, Money inScopeAfter, Source source)
            implements Step {}

    /**
     * A benefit is named and its rule is not printed.
     *
     * @param source the clause; its note says what is pending
     */
    public record Pending(Source source) implements Step {}

    /**
     * A tier's payment was brought along by the claim.
     *
     * @param tier the tier
     * @param paid the payment
     * @param source the clause
     */
    public record Supplied(TierName tier, Money paid, Source source) implements Step {}

    /**
     * No schedule of the tier is for the claim, and the document gives it nothing.
     *
     * @param tier the tier
     * @param source the clause
     */
    public record WithoutBenefit(TierName tier, Source source) implements Step {}

    /** A tier was reckoned. */
    @Value.Immutable
    @ValueType
    public abstract static non-sealed class TierReckoned implements Step {
        TierReckoned() {}

        /** The tier. */
        public abstract TierName tier();

        /** The clause. */
        @Override
        public abstract Source source();

        /** The in-scope burden that reached the tier. */
        public abstract Money burden();

        /** The schedules that are for the claim, each as if it alone were there. */
        public abstract List<ScheduleReckoned> schedules();

        /** The id of the schedule that was taken; absent where each waits for an application. */
        public abstract Optional<String> taken();

        /** What the tier pays; an envelope may still change it. */
        public abstract Money payment();

        /**
         * What it would pay on this burden if the application were approved, before any envelope; 0.00 where that is
         * not more, or it is approved.
         */
        public abstract Money onApplication();
    }

    /** A schedule was reckoned. */
    @Value.Immutable
    @ValueType
    public abstract static class ScheduleReckoned {
        ScheduleReckoned() {}

        /** The schedule's id in its tier. */
        public abstract String id();

        /** The schedule that preferential terms vary. */
        public abstract Optional<String> variantOf();

        /** Whether it waits for an application. */
        public abstract boolean isOnApplication();

        /** What its bands are measured on. */
        public abstract Accrual accrual();

        /** From where its edges are measured. */
        public abstract TierBands.Origin origin();

        /** The burden accumulated before the claim; 0.00 where it accrues per claim. */
        public abstract Money baseBefore();

        /** The burden of the claim. */
        public abstract Money base();

        /** The deductible as ruled; absent where there is none. */
        public abstract Optional<Figure<Money>> deductible();

        /** What had been charged of it before. */
        public abstract Money chargedBefore();

        /** The deductible that is left. */
        public abstract Money deductibleLeft();

        /** The slices of the claim's burden that bands pay, from the lowest band up. */
        public abstract List<Slice> slices();

        /** What the bands pay on the burden before the claim, rounded half up to the fen. */
        public abstract Money paidOnBefore();

        /** What the bands pay on the burden after the claim, rounded half up to the fen. */
        public abstract Money paidOnAfter();

        /** The caps on accounts that count the claim, in their order. */
        public abstract List<CapReckoned> caps();

        /** What the schedule pays. */
        public abstract Money payment();
    }

    /**
     * A slice of the burden in one band.
     *
     * @param band the band, from 1
     * @param edge the band's upper edge; empty for the last
     * @param amount the slice
     * @param rate its rate
     */
    public record Slice(int band, List<Figure<Money>> edge, Money amount, Figure<Rate> rate) {}

    /**
     * A cap.
     *
     * @param account the account that counts
     * @param ceiling the ceiling
     * @param counted what had been counted before
     * @param cut what the cap took away
     */
    public record CapReckoned(String account, Figure<Money> ceiling, Money counted, Money cut) {}

    /** Payments of several tiers were held against a bound. */
    @Value.Immutable
    @ValueType
    public abstract static non-sealed class EnvelopeReckoned implements Step {
        EnvelopeReckoned() {}

        /** Whether a ceiling or a guarantee. */
        public abstract Envelope.Bound bound();

        /** What the share is taken of. */
        public abstract Envelope.Base base();

        /** The base in yuan. */
        public abstract Money baseAmount();

        /** The share. */
        public abstract Figure<Rate> share();

        /** The bound in yuan: the share of the base, rounded half up to the fen. */
        public abstract Money boundAmount();

        /** What the tiers paid together before. */
        public abstract Money paidBefore();

        /** What was added or, negative, cut. */
        public abstract List<Change> changes();

        /** The clause. */
        @Override
        public abstract Source source();
    }

    /**
     * A change that an envelope made.
     *
     * @param tier the tier
     * @param amount what was added or, negative, cut
     */
    public record Change(TierName tier, Money amount) {}

    /**
     * A running total that the claim moved.
     *
     * @param account the account
     * @param isCount whether it counts stays; otherwise it counts fen
     * @param before what it held
     * @param moved what was added
     */
    public record Movement(String account, boolean isCount, long before, long moved) {}
}
