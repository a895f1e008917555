package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettlementPlan.PlanAccount;
import org.sanchong.domain.settlement.SettlementPlan.PlanDerived;

/**
 * Settles many claims with little garbage: facts go in as numbers, amounts come out as fen, and the running totals of
 * one accumulation unit (a person, or the people whom a household account ties together) are kept between its claims.
 *
 * <p>The claims of a unit go in in order of discharge and claim id. It is the same calculation as
 * {@link SettlementCalculator#settle}, which uses a run of its own. A run is mutable and for one thread.
 */
public final class SettlementRun {
    /** Instead of a policy's number: no policy speaks for the region. */
    public static final int UNKNOWN_REGION = -2;

    /** Instead of a policy's number: none is in force on the day. */
    public static final int NO_POLICY_IN_FORCE = -1;

    private static final int LIFETIME = 0;

    private final Plans plans;
    private final boolean strict;
    private final ClaimFacts facts;
    private final Ledger ledger = new Ledger();
    private final Workings[] workingsOfPlans;
    private final int dischargedOn;
    private final int householdFact;
    private SettlementPlan plan;
    private Workings workings;

    SettlementRun(Plans plans, boolean strict) {
        this.plans = plans;
        this.strict = strict;
        int derived = 0;
        for (SettlementPlan each : plans.plans) {
            derived = Math.max(derived, each.derived.length);
        }
        facts = new ClaimFacts(plans.lexicon.size() + derived);
        workingsOfPlans = new Workings[plans.plans.length];
        for (SettlementPlan each : plans.plans) {
            workingsOfPlans[each.number] =
                    new Workings(each.tapeLength, each.accounts.length, each.notes.size() / Long.SIZE + 1);
        }
        dischargedOn = plans.lexicon.required("discharged_on");
        householdFact = plans.lexicon.position("household_id");
        plan = plans.plans[0];
        workings = workingsOfPlans[0];
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
        ledger.clear();
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

    /** Returns whether the policy of the number is in force on the day. */
    public boolean isInForce(int policy, long dischargeDay) {
        return dischargeDay >= plans.plans[policy].fromDay && dischargeDay < plans.plans[policy].untilDay;
    }

    /** Returns the id of the policy of the number. */
    public PolicyId policyId(int policy) {
        return plans.plans[policy].policy.id();
    }

    /** Returns whether the policy keeps an account of households. */
    public boolean countsHouseholds(int policy) {
        for (PlanAccount account : plans.plans[policy].accounts) {
            if (account.account.owner() == Account.Owner.HOUSEHOLD) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the policy carries something along chains of stays. */
    public boolean countsChains(int policy) {
        for (PlanAccount account : plans.plans[policy].accounts) {
            if (account.isChain()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Settles the claim of the facts under the policy; what it adds to the running totals is kept if it is settled.
     *
     * @param policy the policy's number
     * @return whether it was settled; if not, {@link #rejection} says why
     */
    public boolean settle(int policy) {
        plan = plans.plans[policy];
        workings = workingsOfPlans[policy];
        workings.clear();
        workings.held = facts.categories;
        deriveAges();
        if (!readBalances()) {
            return false;
        }
        deriveOrdinals();
        plan.settle(facts, workings);
        checkMovements();
        if (workings.outcome == Workings.Outcome.SETTLED && workings.onApplication > 0 && plan.hasEnvelopes) {
            supposeApproved();
        }
        if (workings.outcome == Workings.Outcome.SETTLED
                && strict
                && !illustrative().isEmpty()) {
            workings.fail(Workings.Outcome.ILLUSTRATIVE_FIGURE);
        }
        if (workings.outcome != Workings.Outcome.SETTLED) {
            return false;
        }
        keepBalances();
        return true;
    }

    /** Returns what the tier pays for the claim just settled, in fen. */
    public long paid(TierName tier) {
        return workings.paid[tier.ordinal()];
    }

    /** Returns what all tiers pay together, in fen. */
    public long paidInAll() {
        return workings.paidInAll;
    }

    /** Returns what is in scope after any waiver, in fen. */
    public long inScope() {
        return workings.inScope;
    }

    /** Returns what assistance would pay in all if the application were approved and is not, in fen. */
    public long onApplication() {
        return workings.onApplication;
    }

    /** Returns the words of bits that tell the notes of the claim just settled; equal bits, equal notes. */
    public int noteWords() {
        return workings.notes.length;
    }

    /** Returns one of the words of bits. */
    public long noteWord(int word) {
        return workings.notes[word];
    }

    /** Returns the notes of the claim just settled. */
    public List<SettlementNote> notes() {
        List<SettlementNote> noted = new ArrayList<>();
        for (int i = 0; i < plan.notes.size(); i++) {
            if (workings.isNoted(i)) {
                noted.add(plan.notes.get(i));
            }
        }
        return noted;
    }

    /** Returns why the claim was not settled. */
    public SettlementRejection rejection() {
        return switch (workings.outcome) {
            case EXPENSE_MISMATCH ->
                new SettlementRejection.ExpenseMismatch(
                        Money.ofFen(workings.total), Money.ofFen(workings.total - inScopeBeforeWaiver()));
            case BASIC_PAID_OUT_OF_RANGE ->
                new SettlementRejection.BasicPaidOutOfRange(
                        Money.ofFen(facts.values[plans.lexicon.required("basic_paid")]),
                        Money.ofFen(workings.burden()));
            case MISSING_FACT -> missingFact();
            case MISSING_PARAMETER -> missingParameter();
            case ILLUSTRATIVE_FIGURE -> new SettlementRejection.IllustrativeFigures(illustrative());
            case SETTLED -> throw new IllegalStateException("the claim was settled");
        };
    }

    /** Returns the steps of the claim just settled, with clauses and figures. */
    public Derivation derivation() {
        return new TapeReader(plan, plans.lexicon, facts, workings).derivation();
    }

    /** Puts a running total back that an earlier run gave out. */
    public void open(RunningTotal total) {
        int region = plans.regions.indexOf(total.region());
        int slot = region < 0 ? -1 : plans.slot(region, total.account());
        if (slot < 0) {
            throw new IllegalArgumentException(
                    "no policy of " + total.region() + " keeps an account " + total.account());
        }
        int kind = total.owner() == Account.Owner.HOUSEHOLD ? Ledger.HOUSEHOLD : Ledger.PERSON;
        int row = ledger.row(Ledger.key(kind, total.ownerNumber(), region, total.planYear()), plans.slots(region));
        ledger.add(row + slot, total.value());
    }

    /** Puts back what a stay carries along its chain. */
    public void open(ChainTotal total) {
        for (SettlementPlan each : plans.plans) {
            if (each.policy.id().equals(total.policy())) {
                int slot = plans.slot(each.region, total.account());
                if (slot < 0) {
                    throw new IllegalArgumentException(total.policy() + " keeps no account " + total.account());
                }
                int width = plans.slots(each.region) + 1;
                int row = ledger.row(Ledger.key(Ledger.CHAIN, total.claimNumber(), each.number, LIFETIME), width);
                ledger.set(row, total.personNumber());
                ledger.set(row + 1 + slot, total.value());
                return;
            }
        }
        throw new IllegalArgumentException("no policy " + total.policy());
    }

    /** Returns the running totals of the unit that are not zero, in the order in which they came about. */
    public List<RunningTotal> totals() {
        List<RunningTotal> totals = new ArrayList<>();
        for (int i = 0; i < ledger.size(); i++) {
            long key = ledger.keyAt(i);
            if (Ledger.kind(key) == Ledger.CHAIN) {
                continue;
            }
            int region = Ledger.place(key);
            List<String> names = plans.accountNames(region);
            for (int slot = 0; slot < names.size(); slot++) {
                long value = ledger.value(ledger.rowAt(i) + slot);
                if (value != 0) {
                    totals.add(new RunningTotal(
                            Ledger.kind(key) == Ledger.HOUSEHOLD ? Account.Owner.HOUSEHOLD : Account.Owner.PERSON,
                            Ledger.owner(key),
                            plans.regions.get(region),
                            Ledger.year(key),
                            names.get(slot),
                            value));
                }
            }
        }
        return totals;
    }

    /** Returns what the unit's stays carry along their chains, in the order in which they were settled. */
    public List<ChainTotal> chains() {
        List<ChainTotal> chains = new ArrayList<>();
        for (int i = 0; i < ledger.size(); i++) {
            long key = ledger.keyAt(i);
            if (Ledger.kind(key) != Ledger.CHAIN) {
                continue;
            }
            SettlementPlan of = plans.plans[Ledger.place(key)];
            for (PlanAccount account : of.accounts) {
                if (account.isChain()) {
                    chains.add(new ChainTotal(
                            (int) ledger.value(ledger.rowAt(i)),
                            of.policy.id(),
                            Ledger.owner(key),
                            account.account.name(),
                            ledger.value(ledger.rowAt(i) + 1 + account.slot)));
                }
            }
        }
        return chains;
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
            Account.Owner owner, int ownerNumber, String region, int planYear, String account, long value) {}

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

    private void deriveAges() {
        for (PlanDerived derived : plan.derived) {
            if (derived.account() < 0) {
                facts.values[derived.attribute()] = years(facts.values[derived.since()], facts.values[derived.on()]);
            }
        }
    }

    private static long years(long since, long on) {
        if (since <= Lexicon.UNREADABLE || on <= Lexicon.UNREADABLE) {
            return Math.min(since, on);
        }
        long years = LocalDate.ofEpochDay(since).until(LocalDate.ofEpochDay(on)).toTotalMonths() / 12;
        return since > on ? Lexicon.UNREADABLE : years;
    }

    private void deriveOrdinals() {
        for (PlanDerived derived : plan.derived) {
            if (derived.account() >= 0) {
                boolean known = workings.unknown[derived.account()] < 0;
                facts.values[derived.attribute()] = known ? workings.balances[derived.account()] + 1 : Lexicon.MISSING;
            }
        }
    }

    /** Reads the running totals that stand before the claim; false if the claim had to be rejected. */
    private boolean readBalances() {
        for (int i = 0; i < plan.accounts.length; i++) {
            PlanAccount account = plan.accounts[i];
            int counts = account.condition.test(facts, workings);
            workings.counts[i] = counts != PlanCondition.FALSE;
            workings.unknown[i] = counts == PlanCondition.UNKNOWN ? workings.missingAttribute : -1;
            if (account.isChain()) {
                workings.balances[i] = workings.counts[i] ? carried(account) : 0;
                if (workings.outcome != Workings.Outcome.SETTLED || !workings.knows(i)) {
                    return false;
                }
            } else {
                int row = row(account);
                workings.balances[i] = row < 0 ? 0 : ledger.value(row + account.slot);
                workings.unknown[i] = row < 0 && workings.counts[i] ? householdFact : workings.unknown[i];
            }
        }
        return true;
    }

    /** Rejects a claim that moves an account of which it is not known whether, or whose, it is. */
    private void checkMovements() {
        for (int i = 0; i < plan.accounts.length && workings.outcome == Workings.Outcome.SETTLED; i++) {
            boolean stay = plan.accounts[i].account.measure() == Account.Measure.STAYS && workings.counts[i];
            if (stay || workings.movements[i] != 0) {
                workings.knows(i);
            }
        }
    }

    /** Asks what assistance would pay in the end if the application were approved: an envelope may cut it. */
    private void supposeApproved() {
        Workings supposed = new Workings(plan.tapeLength, plan.accounts.length, workings.notes.length);
        supposed.clear();
        supposed.openAs(workings);
        supposed.held = facts.categories;
        facts.values[plan.approvedFact] = 1;
        plan.settle(facts, supposed);
        facts.values[plan.approvedFact] = 0;
        workings.onApplication = 0;
        for (int tier = 0; tier < Workings.TIERS; tier++) {
            boolean more = supposed.outcome == Workings.Outcome.SETTLED && supposed.paid[tier] > workings.paid[tier];
            workings.onApplication += workings.onApplicationOf[tier] > 0 && more ? supposed.paid[tier] : 0;
        }
    }

    private int row(PlanAccount account) {
        boolean household = account.account.owner() == Account.Owner.HOUSEHOLD;
        int owner = household ? facts.household : facts.person;
        if (owner < 0) {
            return -1;
        }
        int year = account.account.period() == Account.Period.LIFETIME ? LIFETIME : planYear();
        long key = Ledger.key(household ? Ledger.HOUSEHOLD : Ledger.PERSON, owner, plan.region, year);
        return ledger.row(key, plans.slots(plan.region));
    }

    private int planYear() {
        return LocalDate.ofEpochDay(facts.values[dischargedOn]).getYear();
    }

    /** What the claim before carried, if this one goes on with it. */
    private long carried(PlanAccount account) {
        int continues = account.continues.test(facts, workings);
        if (continues == PlanCondition.UNKNOWN) {
            workings.fail(Workings.Outcome.MISSING_FACT);
            return 0;
        }
        if (continues == PlanCondition.FALSE || facts.previousClaim < 0) {
            return 0;
        }
        int row = ledger.rowIfAny(Ledger.key(Ledger.CHAIN, facts.previousClaim, plan.number, LIFETIME));
        return row < 0 || ledger.value(row) != facts.person ? 0 : ledger.value(row + 1 + account.slot);
    }

    private void keepBalances() {
        for (int i = 0; i < plan.accounts.length; i++) {
            PlanAccount account = plan.accounts[i];
            boolean stay = account.account.measure() == Account.Measure.STAYS && workings.counts[i];
            workings.movements[i] += stay ? 1 : 0;
            if (account.isChain()) {
                keepChain(account, i);
            } else if (workings.movements[i] != 0) {
                ledger.add(row(account) + account.slot, workings.movements[i]);
            }
        }
    }

    private void keepChain(PlanAccount account, int i) {
        boolean supplied = false;
        for (TierName tier : account.account.tiers()) {
            supplied |= workings.supplied[tier.ordinal()];
        }
        if (!workings.counts[i] || supplied || facts.claim < 0) {
            return;
        }
        int row =
                ledger.row(Ledger.key(Ledger.CHAIN, facts.claim, plan.number, LIFETIME), plans.slots(plan.region) + 1);
        ledger.set(row, facts.person);
        ledger.set(row + 1 + account.slot, workings.balances[i] + workings.movements[i]);
    }

    private List<SettlementNote> illustrative() {
        return notes().stream()
                .filter(n -> n instanceof SettlementNote.IllustrativeFigure)
                .toList();
    }

    private long inScopeBeforeWaiver() {
        long inScope = workings.total;
        for (String part : List.of("out_of_catalog", "over_limit", "first_self_pay", "offsite_first_self_pay")) {
            inScope -= Math.max(0, facts.values[plans.lexicon.required(part)]);
        }
        return inScope;
    }

    private SettlementRejection missingFact() {
        int attribute = workings.missingAttribute;
        if (attribute >= plans.lexicon.size()) {
            PlanDerived derived = plan.derived[attribute - plans.lexicon.size()];
            attribute = derived.account() < 0 ? derived.since() : workings.unknown[derived.account()];
        }
        String name = plans.lexicon.attribute(attribute).name();
        if (facts.values[attribute] == Lexicon.MISSING || attribute == householdFact) {
            return new SettlementRejection.MissingValue(name);
        }
        return switch (plans.lexicon.attribute(attribute).kind()) {
            case CODE, FLAG, IDENTIFIER -> new SettlementRejection.UnknownCode(name, "");
            case AMOUNT, COUNT -> new SettlementRejection.BadAmount(name);
            case DATE -> new SettlementRejection.BadDate(name);
        };
    }

    private SettlementRejection missingParameter() {
        if (workings.failedStep == Workings.NO_STEP) {
            return new SettlementRejection.MissingParameter(
                    plan.policy.id(), TierName.BASIC, plan.policy.periodSource().clause(), workings.failedParameter);
        }
        PolicyStep step = plan.policy.steps().get(workings.failedStep);
        TierName tier = step instanceof BenefitTier benefit ? benefit.name() : tierOf((Envelope) step);
        String parameter = workings.failedParameter;
        ClauseId clause = clause(workings.failedTable, step);
        if ("schedule".equals(parameter) && step instanceof BenefitTier benefit) {
            clause = benefit.otherwise().source().clause();
        } else if (workings.failedSchedule >= 0 && step instanceof BenefitTier benefit) {
            int first = plan.firstSchedule(workings.failedStep);
            parameter += " of schedule "
                    + benefit.schedules().get(workings.failedSchedule - first).id();
        }
        return new SettlementRejection.MissingParameter(
                plan.policy.id(), tier, clause, parameter + place(workings.failedTable));
    }

    /** Returns the tier that an envelope tops up, or else the last that it holds down. */
    private static TierName tierOf(Envelope envelope) {
        return envelope.paidBy().orElseGet(() -> Collections.max(envelope.over()));
    }

    /** Returns the clause that gives the table's figures, or else the step's. */
    private ClauseId clause(@Nullable PlanTable table, PolicyStep step) {
        for (int figure : table == null ? new int[0] : table.figures) {
            if (figure >= 0) {
                return plan.figures.get(figure).source().clause();
            }
        }
        return step.source().clause();
    }

    /** Returns where in the table the figure should stand, such as {@code " at facility_level LEVEL_1"}. */
    private String place(@Nullable PlanTable table) {
        StringBuilder place = new StringBuilder();
        for (int attribute : table == null ? new int[0] : table.attributes) {
            boolean derived = attribute >= plans.lexicon.size();
            place.append(place.length() == 0 ? " at " : ", ")
                    .append(
                            derived
                                    ? plan.policy
                                            .derivedAttributes()
                                            .get(attribute - plans.lexicon.size())
                                            .name()
                                    : plans.lexicon.attribute(attribute).name())
                    .append(' ')
                    .append(
                            derived
                                    ? Long.toString(facts.values[attribute])
                                    : plans.lexicon.text(attribute, facts.values[attribute]));
        }
        return place.toString();
    }
}
