package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyId;

/**
 * Settles many claims with little garbage: facts go in as numbers, amounts come out as fen, and the running totals of
 * one accumulation unit (a person, or the people whom a household account ties together) are kept between its claims.
 *
 * <p>The claims of a unit go in in order of discharge and claim id. It is the same calculation as
 * {@link SettlementCalculator#settle}, which lends runs and clears them. A run is mutable and for one thread.
 */
public final class SettlementRun {
    /** Instead of a policy's number: no policy speaks for the region. */
    public static final int UNKNOWN_REGION = -2;

    /** Instead of a policy's number: none is in force on the day. */
    public static final int NO_POLICY_IN_FORCE = -1;

    /** Instead of a policy's number: assistance is that of another region, and the claim cannot be settled with it. */
    public static final int ASSISTANCE_ELSEWHERE = -3;

    private final Plans plans;
    private final boolean strict;
    private final ClaimFacts facts;
    private final UnitBalances balances;
    private final RunningTotals runningTotals;
    private final WorkingsOfPlans workingsOfPlans;
    private final SupposedApproval approval;
    /** The workings of the claim last settled or rejected. */
    private @Nullable Workings last;

    SettlementRun(Plans plans, boolean strict) {
        this.plans = plans;
        this.strict = strict;
        Ledger ledger = new Ledger();
        balances = new UnitBalances(plans, ledger);
        runningTotals = new RunningTotals(plans, ledger);
        workingsOfPlans = new WorkingsOfPlans(plans);
        approval = new SupposedApproval(plans);
        facts = new ClaimFacts(plans.lexicon.size() + plans.mostDerived);
    }

    /** Returns the words of the catalog as numbers. */
    public Lexicon lexicon() {
        return plans.lexicon;
    }

    /** Returns the facts of the claim to be settled next; set them, then {@link #settle}. */
    public ClaimFacts facts() {
        return facts;
    }

    /** Forgets the running totals: the next claim is another unit's. */
    public void beginUnit() {
        balances.clear();
    }

    /** Returns what the unit's running totals are, to be gone back to once a claim is taken back. */
    public Mark mark() {
        return new Mark(balances.mark());
    }

    /** Makes the unit's running totals exactly what they were at a mark of the same unit; it may be used again. */
    public void restore(Mark mark) {
        balances.restore(mark.totals);
    }

    /**
     * Returns the number of the policy in force, {@link #UNKNOWN_REGION} or {@link #NO_POLICY_IN_FORCE}.
     *
     * @param region the six digits of the region as a number
     * @param dischargeDay the day of discharge, in days since 1970-01-01
     */
    public int policyInForce(int region, long dischargeDay) {
        return plans.inForce(region, dischargeDay);
    }

    /**
     * Returns the number by which a claim is settled whose assistance is that of a region: the policy's own where that
     * makes no difference, that of insurance by the policy with assistance by the region's, or
     * {@link #ASSISTANCE_ELSEWHERE}, and then {@link #notAssisted} says why.
     *
     * @param policy the number of the policy of the region of insurance
     * @param assistanceRegion the six digits of the region of assistance as a number
     * @param dischargeDay the day of discharge, in days since 1970-01-01
     */
    public int assistedIn(int policy, int assistanceRegion, long dischargeDay) {
        return plans.assistedIn(policy, assistanceRegion, dischargeDay);
    }

    /** Returns why a claim cannot be settled under the policy of the number with the assistance of the region. */
    public SettlementRejection notAssisted(int policy, RegionCode assistanceRegion, long dischargeDay) {
        return plans.notAssisted(policy, assistanceRegion, dischargeDay);
    }

    /** Returns what tells why no policy was found. */
    public LaterKnowledge later() {
        return plans.later;
    }

    /** Returns whether the policy of the number is in force on the day. */
    public boolean isInForce(int policy, long dischargeDay) {
        return plans.policy(policy).period().contains(LocalDate.ofEpochDay(dischargeDay));
    }

    /** Returns the id of the policy of the number. */
    public PolicyId policyId(int policy) {
        return plans.policy(policy).id();
    }

    /** Returns whether the policy keeps an account of households. */
    public boolean countsHouseholds(int policy) {
        return plans.countsHouseholds(policy);
    }

    /** Returns whether the policy carries something along chains of stays. */
    public boolean countsChains(int policy) {
        return plans.countsChains(policy);
    }

    /**
     * Settles the claim of the facts under the policy; what it adds to the running totals is kept if it is settled.
     *
     * @param policy the policy's number
     * @return whether it was settled; if not, {@link #rejection} says why
     * @throws IllegalArgumentException if no policy has the number
     */
    public boolean settle(int policy) {
        if (policy < 0 || policy >= workingsOfPlans.size()) {
            throw new IllegalArgumentException("no policy has the number " + policy);
        }
        Workings workings = workingsOfPlans.of(policy);
        last = workings;
        reckon(workings.plan, workings);
        if (workings.outcome != Workings.Outcome.SETTLED) {
            return false;
        }
        balances.keep(workings.plan, facts, workings);
        return true;
    }

    private void reckon(SettlementPlan plan, Workings workings) {
        workings.clear(facts.categories);
        plan.derive(true, facts, workings);
        plan.tests.make(facts, workings);
        if (!balances.read(plan, facts, workings)) {
            return;
        }
        if (plan.numbersStays) {
            plan.derive(false, facts, workings);
            plan.tests.make(facts, workings);
        }
        plan.settle(facts, workings);
        if (workings.outcome == Workings.Outcome.SETTLED) {
            balances.checkMovements(plan, workings);
        }
        if (workings.outcome == Workings.Outcome.SETTLED && workings.asksForApproval) {
            approval.suppose(plan, facts, workings);
        }
        if (workings.outcome == Workings.Outcome.SETTLED && strict && plan.isIllustrative(workings)) {
            workings.fail(Workings.Outcome.ILLUSTRATIVE_FIGURE);
        }
    }

    private Workings last() {
        Workings workings = last;
        if (workings == null) {
            throw new IllegalStateException("no claim has been settled");
        }
        return workings;
    }

    /** Returns what the tier pays for the claim just settled, in fen. */
    public long paid(TierName tier) {
        return last().paid[tier.ordinal()];
    }

    /** Returns what all tiers pay together, in fen. */
    public long paidInAll() {
        return last().paidInAll;
    }

    /** Returns what is in scope after any waiver, in fen. */
    public long inScope() {
        return last().inScope;
    }

    /** Returns what the tiers that wait would pay in all if the application were approved and is not, in fen. */
    public long onApplication() {
        return last().onApplication;
    }

    /** Returns the words of bits that tell the notes of the claim just settled; equal bits, equal notes. */
    public int noteWords() {
        return last().notes.length;
    }

    /** Returns one of the words of bits. */
    public long noteWord(int word) {
        return last().notes[word];
    }

    /** Returns the notes of the claim just settled. */
    public List<SettlementNote> notes() {
        return last().plan.notes(last());
    }

    /** Returns which way the claim just settled took through its policy. */
    public SettlementPath path() {
        return new PathReader(last()).path();
    }

    /** Returns why the claim was not settled. */
    public SettlementRejection rejection() {
        return new RejectionReader(last(), plans.lexicon, facts).rejection();
    }

    /**
     * Returns the steps of the claim just settled, with clauses and figures.
     *
     * @param texts what the claim says of identifiers, by attribute; of them a run keeps no more than which rules ask
     *     for. An identifier without a text shows as {@code *}
     */
    public Derivation derivation(Map<String, String> texts) {
        return new TapeReader(last(), plans.lexicon, facts).derivation(texts);
    }

    /**
     * Returns what the claim at hand says and is known, in the order of the vocabulary, defaults included; it need not be
     * settled.
     *
     * @param texts what the claim says of identifiers, by attribute
     */
    public List<ClaimFact> stated(Map<String, String> texts) {
        return FactReader.facts(plans.lexicon, facts, texts);
    }

    /** Returns the categories that the claim at hand brings along. */
    public List<EligibilityCategory> statedCategories() {
        return plans.lexicon.categories(facts.categories);
    }

    /** Puts a running total back that an earlier run gave out. */
    public void open(RunningTotal total) {
        runningTotals.open(total);
    }

    /** Puts back what a stay carries along its chain. */
    public void open(ChainTotal total) {
        runningTotals.open(total);
    }

    /** Returns the running totals of the unit that are not zero, in the order in which they came about. */
    public List<RunningTotal> totals() {
        return runningTotals.totals();
    }

    /** Returns what was added to the running totals since they were brought to the mark; those that did not move are left out. */
    List<RunningTotal> movedSince(Mark mark) {
        return runningTotals.movedSince(mark);
    }

    /** Returns what the unit's stays carry along their chains, in the order in which they were settled. */
    public List<ChainTotal> chains() {
        return runningTotals.chains();
    }

    /** The running totals of a unit at a moment. */
    public static final class Mark {
        /** Nothing has accumulated. */
        static final Mark NOTHING = new Mark(new Ledger().snapshot());

        private final long[] totals;

        private Mark(long[] totals) {
            this.totals = totals;
        }

        /** Returns what stood at a place of the ledger at that moment, 0 where a row was made later. */
        long valueAt(int place) {
            return Ledger.valueIn(totals, place);
        }

        /** Returns the running totals by the names of their accounts, in the order in which they came about. */
        List<RunningTotal> totals(Plans plans) {
            Ledger ledger = new Ledger();
            ledger.become(totals);
            return new RunningTotals(plans, ledger).totals();
        }
    }

    /**
     * A running total of a unit, its owner in the caller's numbers.
     *
     * @param owner whether a person's or a household's
     * @param ownerNumber the caller's number of the owner
     * @param region the pooling region
     * @param planYear the plan year, 0 for all years
     * @param account the account
     * @param value fen, of {@code STAYS} a number of claims
     */
    public record RunningTotal(
            Account.Owner owner, int ownerNumber, String region, int planYear, String account, long value) {
        /** Returns which running total it is, of an owner by name. */
        Accumulators.Total of(String ownerId) {
            return new Accumulators.Total(owner, ownerId, new RegionCode(region), planYear, account);
        }
    }

    /**
     * What a stay carries along its chain, person and claim in the caller's numbers.
     *
     * @param personNumber the person
     * @param policy the policy under which the stay was settled
     * @param claimNumber the stay
     * @param account the account
     * @param value fen
     */
    public record ChainTotal(int personNumber, PolicyId policy, int claimNumber, String account, long value) {}
}
