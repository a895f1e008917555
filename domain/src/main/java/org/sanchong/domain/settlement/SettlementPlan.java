package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.policy.BenefitPolicy;

/** A policy resolved for reckoning: dense, immutable and shared by all threads once it is made. */
final class SettlementPlan {
    final BenefitPolicy policy;
    final int number;
    /** Whose steps and accounts they are: the policy itself, or those of insurance and of assistance. */
    private final PlanOrigin origin;
    /** The first step of another policy's assistance, or -1. */
    private final int assistanceFrom;
    /** The pooling region of insurance, and where it is another that of assistance. */
    private final int[] regions;

    final PlanStep[] steps;
    /** The masks of their conditions. */
    private final long[] stepMasks;

    final PlanSchedule[] schedules;
    /** What they are in the policy. */
    private final List<BenefitSchedule> definitions;

    final PlanAccount[] accounts;
    /** Per account its place in the ledger: the holder, then the slot; -1 for those that are conditional. */
    final int[] places;
    /** The accounts that do not count every claim, or of which something can be unknown. */
    final int[] conditionalAccounts;
    /** The accounts that count stays. */
    final int[] stayAccounts;
    /** The holders of rows in which the accounts stand. */
    final int[] holders;

    final PlanDerived[] derived;
    final PlanTests tests;
    /** Value of each figure: fen or millionths. */
    final long[] figureValues;

    final List<Figure<?>> figures;
    /** Bit of each figure's note, or -1 where it takes no note. */
    final int[] figureNotes;

    final List<SettlementNote> notes;
    /** Bits of those notes that tell of an illustrative figure. */
    private final long[] illustrativeNotes;

    final int tapeLength;
    /** Whether a fact is derived from what stood before the claim. */
    final boolean numbersStays;
    /** Whether an envelope may change what a tier pays after it was reckoned. */
    final boolean hasEnvelopes;

    final int approvedFact;
    /** Per tier the accounts that count what it pays, and the accounts that count what it charges. */
    private final int[][] paidAccounts;

    private final int[][] chargeAccounts;
    private final int[] parts;
    private final int totalFact;
    private final int suppliedFact;
    private final LastVerifiedDay[] verified;

    SettlementPlan(PlanParts from) {
        policy = from.policy;
        origin = from.origin;
        number = origin.number();
        assistanceFrom = origin.assistanceFrom();
        regions = origin.homes().stream().mapToInt(PlanOrigin.Home::region).toArray();
        steps = from.steps.toArray(new PlanStep[0]);
        stepMasks = from.steps.stream().mapToLong(step -> step.condition.mask()).toArray();
        schedules = from.schedules.toArray(new PlanSchedule[0]);
        definitions = from.schedules.stream().map(this::definition).toList();
        accounts = from.accounts.toArray(new PlanAccount[0]);
        places = from.accounts.stream().mapToInt(PlanAccount::place).toArray();
        stayAccounts = IntStream.range(0, accounts.length)
                .filter(i -> accounts[i].countsStays)
                .toArray();
        conditionalAccounts = IntStream.range(0, accounts.length)
                .filter(i -> !accounts[i].isPlain)
                .toArray();
        holders = from.accounts.stream()
                .mapToInt(account -> account.holder)
                .distinct()
                .toArray();
        derived = from.derived.toArray(new PlanDerived[0]);
        tests = from.tests;
        numbersStays = from.derived.stream().anyMatch(each -> !each.isAge());
        figures = List.copyOf(from.figures);
        figureValues = from.figureValues();
        figureNotes = from.figureNotes();
        notes = List.copyOf(from.notes);
        illustrativeNotes = illustrativeBits(notes);
        tapeLength = from.tapeLength();
        hasEnvelopes = policy.steps().stream().anyMatch(s -> s instanceof Envelope);
        approvedFact = from.approvedFact;
        paidAccounts = from.accountsOf(Account.Measure.PAID);
        chargeAccounts = from.accountsOf(Account.Measure.DEDUCTIBLE);
        parts = from.expenseParts;
        totalFact = from.totalFact;
        suppliedFact = from.suppliedFact;
        verified = from.verified.toArray(new LastVerifiedDay[0]);
        for (PlanSchedule schedule : schedules) {
            schedule.resolve(this);
        }
    }

    /** Derives the facts of one kind that the plan asks for. */
    void derive(boolean ages, ClaimFacts facts, Workings workings) {
        for (PlanDerived each : derived) {
            if (each.isAge() == ages) {
                each.derive(facts, workings);
            }
        }
    }

    /**
     * Settles the claim of the facts on the workings; tests are made, balances and counts are set already. There is no
     * other place where a payment is reckoned.
     */
    void settle(ClaimFacts facts, Workings workings) {
        begin(facts, workings);
        for (LastVerifiedDay each : verified) {
            each.check(facts, workings);
        }
        for (int i = 0; i < steps.length && workings.outcome == Workings.Outcome.SETTLED; i++) {
            take(i, facts, workings);
        }
        if (workings.outcome == Workings.Outcome.SETTLED
                && facts.values[suppliedFact] != Lexicon.MISSING
                && workings.supplied == 0) {
            workings.failParameter(Workings.NO_STEP, -1, "a tier that takes basic_paid");
        }
    }

    /** Takes a step; what one policy suspends counts as held again where the assistance of another begins. */
    void take(int step, ClaimFacts facts, Workings workings) {
        if (step == assistanceFrom && workings.held != facts.categories) {
            workings.held = facts.categories;
            tests.make(facts, workings);
        }
        if ((stepMasks[step] & ~workings.possible()) == 0) {
            steps[step].take(this, facts, workings);
        }
    }

    /** Returns the number of the region in which the accounts of a holder are kept. */
    int region(int holder) {
        return regions[PlanAccount.side(holder)];
    }

    /** Returns the policy whose step it is. */
    BenefitPolicy policyOfStep(int step) {
        return origin.homes().get(origin.sideOfStep(step)).policy();
    }

    /** Returns the policy of the region of insurance. */
    BenefitPolicy insurance() {
        return origin.homes().get(0).policy();
    }

    /** Finds what is in scope before the first step. */
    void begin(ClaimFacts facts, Workings workings) {
        workings.total = facts.values[totalFact];
        workings.inScope = inScopeAtFirst(facts);
        if (workings.inScope < 0) {
            workings.fail(Workings.Outcome.EXPENSE_MISMATCH);
        }
    }

    /** Returns the total less the parts that are out of scope, in fen; below 0 where they are more than the whole. */
    long inScopeAtFirst(ClaimFacts facts) {
        long inScope = facts.values[totalFact];
        for (int part : parts) {
            inScope -= Math.max(0, facts.values[part]);
        }
        return inScope;
    }

    /** Books a payment of the tier, negative to take one back. */
    void pay(Workings workings, int tier, long amount) {
        if (amount == 0) {
            return;
        }
        workings.paid[tier] += amount;
        workings.paidInAll += amount;
        move(workings, paidAccounts[tier], amount);
    }

    /** Returns whether an account counts what the tier charges. */
    boolean countsCharges(int tier) {
        return chargeAccounts[tier].length > 0;
    }

    /** Books what the tier charged as its deductible. */
    void charge(Workings workings, int tier, long amount) {
        move(workings, chargeAccounts[tier], amount);
    }

    /** Returns how much of a further payment of the tier the caps of the schedule that paid leave as they stand now. */
    long withinCaps(Workings workings, int tier, long more) {
        int taken = workings.taken[tier];
        if (taken < 0) {
            return more;
        }
        return schedules[(int) workings.tape[taken + TapeRecord.SCHEDULE_INDEX]].withinCaps(
                this, workings, taken, tier, more);
    }

    /** Rejects the claim: the fact for whose value the condition waits is not given. */
    void failUnknown(PlanCondition condition, Workings workings) {
        workings.missingAttribute = tests.missing(condition, workings);
        workings.fail(Workings.Outcome.MISSING_FACT);
    }

    /** Returns the notes that the workings carry. */
    List<SettlementNote> notes(Workings workings) {
        if (!workings.isAnythingNoted()) {
            return List.of();
        }
        List<SettlementNote> noted = new ArrayList<>();
        for (int bit = 0; bit < notes.size(); bit++) {
            if (workings.isNoted(bit)) {
                noted.add(notes.get(bit));
            }
        }
        return List.copyOf(noted);
    }

    /** Returns how many words the bits of the notes fill. */
    int noteWords() {
        return illustrativeNotes.length;
    }

    /** Returns those of the notes that tell of an illustrative figure. */
    List<SettlementNote> illustrative(Workings workings) {
        return notes(workings).stream().filter(SettlementPlan::isIllustrative).toList();
    }

    /** Returns whether the workings rest on an illustrative figure. */
    boolean isIllustrative(Workings workings) {
        for (int i = 0; i < illustrativeNotes.length; i++) {
            if ((workings.notes[i] & illustrativeNotes[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long[] illustrativeBits(List<SettlementNote> notes) {
        long[] bits = new long[notes.size() / Long.SIZE + 1];
        for (int i = 0; i < notes.size(); i++) {
            bits[i / Long.SIZE] |= isIllustrative(notes.get(i)) ? 1L << i : 0;
        }
        return bits;
    }

    private static boolean isIllustrative(SettlementNote note) {
        return note instanceof SettlementNote.IllustrativeFigure;
    }

    private BenefitSchedule definition(PlanSchedule schedule) {
        BenefitTier tier = (BenefitTier) policy.steps().get(schedule.step);
        return tier.schedules().get(schedule.index - firstSchedule(schedule.step));
    }

    /** Returns what the schedule of the number is in the policy. */
    BenefitSchedule definition(int schedule) {
        return definitions.get(schedule);
    }

    /** Returns the number of the first schedule of the step. */
    int firstSchedule(int step) {
        for (PlanSchedule schedule : schedules) {
            if (schedule.step == step) {
                return schedule.index;
            }
        }
        throw new AssertionError("a step that reckons schedules has one");
    }

    private static void move(Workings workings, int[] moved, long amount) {
        for (int account : moved) {
            if (workings.counts[account]) {
                workings.movements[account] += amount;
            }
        }
    }
}
