package org.sanchong.domain.settlement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.Envelope;
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

    /** The facts of the claim that are known, in the order of the vocabulary, defaults included. */
    public abstract List<ClaimFact> facts();

    /** The facts that the policy derives, such as an age. */
    public abstract List<ClaimFact> derivedFacts();

    /** The categories that count as held on the day of discharge, before any suspension. */
    public abstract List<EligibilityCategory> categories();

    /** The claim's total. */
    public abstract Money total();

    /** What was in scope before the first step. */
    public abstract Money inScopeBefore();

    /** What is in scope after all steps. */
    public abstract Money inScope();

    /** The steps in their order. */
    public abstract List<Step> steps();

    /** What would be paid if an application were approved; absent where no tier would take another schedule. */
    public abstract Optional<SupposedSettlement> ifApproved();

    /** How the running totals moved; those that did not move are left out. */
    public abstract List<AccountMovement> movements();

    /** A step that did something. */
    public sealed interface Step {
        /** Returns the step's id in its policy, see {@link org.sanchong.domain.policy.BenefitPolicy#stepIds()}. */
        String id();

        /** Returns the clause that the step carries out. */
        Source source();
    }

    /**
     * Benefits of categories held were suspended.
     *
     * @param id the step's id
     * @param categories the categories
     * @param source the clause
     */
    public record Suspended(String id, Set<EligibilityCategory> categories, Source source) implements Step {}

    /**
     * A part of the expense was taken into scope.
     *
     * @param id the step's id
     * @param part the part
     * @param share how much of it
     * @param moved the amount
     * @param inScopeAfter what was in scope then
     * @param source the clause
     */
    public record TakenIntoScope(
            String id, ExpensePart part, Figure<Rate> share, Money moved, Money inScopeAfter, Source source)
            implements Step {}

    /**
     * A benefit is named and its rule is not printed.
     *
     * @param id the step's id
     * @param source the clause; its note says what is pending
     */
    public record Pending(String id, Source source) implements Step {}

    /**
     * A tier's payment was brought along by the claim.
     *
     * @param id the step's id
     * @param tier the tier
     * @param paid the payment
     * @param source the clause
     */
    public record Supplied(String id, TierName tier, Money paid, Source source) implements Step {}

    /**
     * No schedule of the tier is for the claim, and the document gives it nothing.
     *
     * @param id the step's id
     * @param tier the tier
     * @param source the clause
     */
    public record WithoutBenefit(String id, TierName tier, Source source) implements Step {}

    /** A tier was reckoned. */
    @Value.Immutable
    @ValueType
    public abstract static non-sealed class TierReckoned implements Step {
        TierReckoned() {}

        /** The step's id. */
        @Override
        public abstract String id();

        /** The tier. */
        public abstract TierName tier();

        /** The clause. */
        @Override
        public abstract Source source();

        /** The in-scope burden that reached the tier. */
        public abstract Money burden();

        /** The schedules that are for the claim, each as if it alone were there. */
        public abstract List<ReckonedSchedule> schedules();

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

    /** Payments of several tiers were held against a bound. */
    @Value.Immutable
    @ValueType
    public abstract static non-sealed class EnvelopeReckoned implements Step {
        EnvelopeReckoned() {}

        /** The step's id. */
        @Override
        public abstract String id();

        /** Whether a ceiling or a guarantee. */
        public abstract Envelope.Bound bound();

        /** What the share is taken of. */
        public abstract Envelope.Base base();

        /** The tiers whose payments are added up. */
        public abstract Set<TierName> over();

        /** The tier that pays what is missing; present for a guarantee alone. */
        public abstract Optional<TierName> paidBy();

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
}
