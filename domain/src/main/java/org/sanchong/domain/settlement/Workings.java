package org.sanchong.domain.settlement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;

/**
 * The workings of one claim (工作底稿): a reused tape of numbers on which every step leaves what it saw and what it
 * did, beside the payments and the running totals. Settlement and derivation are read from here.
 */
final class Workings {
    /** What became of the claim. */
    enum Outcome {
        SETTLED,
        MISSING_FACT,
        EXPENSE_MISMATCH,
        BASIC_PAID_OUT_OF_RANGE,
        MISSING_PARAMETER,
        ILLUSTRATIVE_FIGURE
    }

    /** In place of a step: the policy as a whole. */
    static final int NO_STEP = -1;

    /** In place of where a record starts: there is none. */
    static final int NO_RECORD = -1;

    /** In place of the attribute for which an account waits: it waits for none. */
    static final int KNOWN = -1;

    static final int TIERS = TierName.values().length;
    private static final int BITS = 64;

    final SettlementPlan plan;

    /** Bits of the plan's tests that the claim meets, and of those for which a fact is missing. */
    long met;

    long open;
    /** The same of the tests after the first 64. */
    final long[] laterMet;

    final long[] laterOpen;

    final long[] tape;
    int length;

    /** Per account of the plan: what it held before the claim, and what the claim adds. */
    final long[] balances;

    final long[] movements;
    final boolean[] counts;
    /** Per account the attribute that must be known before it can be used, or -1. */
    final int[] unknown;

    final long[] paid = new long[TIERS];
    /** Bits of the tiers whose payment the claim brought along. */
    int supplied;

    /** Whether an envelope may ask which schedule of a tier paid. */
    private final boolean remembersTaken;
    /** Per tier where the record of the schedule that paid starts, or -1; kept only where an envelope may ask. */
    final int[] taken = new int[TIERS];
    /** Bits of the tiers of which a schedule that is for the claim waits for an application. */
    int waiting;

    /** Whether a tier would take another schedule if the application were approved. */
    boolean asksForApproval;
    /** Per part of the expense what was taken into scope. */
    private final long[] moved = new long[ExpensePart.values().length];

    private boolean hasMoved;

    /** Bits of the plan's notes that the settlement carries. */
    final long[] notes;

    /** Bits of the notes at an earlier step, where that was asked for. */
    private final long[] keptNotes;

    Outcome outcome = Outcome.SETTLED;
    int missingAttribute;
    /** Where a parameter is missing: the step or {@link #NO_STEP}, and the schedule in it or -1. */
    int failedStep;

    int failedSchedule;
    String failedParameter = "";
    /** The table that has no figure for the claim, if it is one. */
    @Nullable
    PlanTable failedTable;

    /** The schedules of the tier at hand. */
    final PlanChoice choice = new PlanChoice();

    /** The workings of the same claim with the application approved, where that was asked for. */
    @Nullable
    Workings supposed;

    long held;
    long total;
    long inScope;
    long paidInAll;
    long onApplication;

    Workings(SettlementPlan plan) {
        this.plan = plan;
        laterMet = new long[plan.tests.laterWords()];
        laterOpen = new long[plan.tests.laterWords()];
        tape = new long[plan.tapeLength];
        balances = new long[plan.accounts.length];
        movements = new long[plan.accounts.length];
        counts = new boolean[plan.accounts.length];
        unknown = new int[plan.accounts.length];
        notes = new long[plan.noteWords()];
        keptNotes = new long[plan.noteWords()];
        remembersTaken = plan.hasEnvelopes;
        Arrays.fill(counts, true);
        Arrays.fill(unknown, KNOWN);
    }

    /** Makes ready for the next claim; what stands in the accounts before it, with no movements, is its unit's to say. */
    void clear(long categories) {
        length = 0;
        held = categories;
        Arrays.fill(paid, 0);
        if (remembersTaken) {
            Arrays.fill(taken, NO_RECORD);
        }
        if (hasMoved) {
            Arrays.fill(moved, 0);
            hasMoved = false;
        }
        for (int i = 0; i < notes.length; i++) {
            notes[i] = 0;
        }
        outcome = Outcome.SETTLED;
        supplied = 0;
        waiting = 0;
        asksForApproval = false;
        supposed = null;
        paidInAll = 0;
        onApplication = 0;
    }

    /** Takes as much of the part of the expense into scope as is asked for and not taken yet; returns how much. */
    long moveIntoScope(int part, long all, long asked) {
        long taken = Math.min(asked, all - moved[part]);
        if (taken > 0) {
            hasMoved = true;
            moved[part] += taken;
            inScope += taken;
        }
        return taken;
    }

    /** Returns the bits of the first 64 tests that the claim does not fail: it meets them, or a fact is missing. */
    long possible() {
        return met | open;
    }

    /** Returns the in-scope amount that nobody has paid yet, in fen, never below 0. */
    long burden() {
        return Math.max(0, inScope - paidInAll);
    }

    boolean isSupplied(int tier) {
        return ((supplied >>> tier) & 1) != 0;
    }

    /** Returns whether the account can be used; if not, rejects the claim for the fact that is missing. */
    boolean knows(int account) {
        if (unknown[account] < 0) {
            return true;
        }
        missingAttribute = unknown[account];
        fail(Outcome.MISSING_FACT);
        return false;
    }

    /** Begins a claim with what stands before the same claim in other workings. */
    void openAs(Workings other, long categories) {
        clear(categories);
        Arrays.fill(movements, 0);
        System.arraycopy(other.balances, 0, balances, 0, balances.length);
        System.arraycopy(other.counts, 0, counts, 0, counts.length);
        System.arraycopy(other.unknown, 0, unknown, 0, unknown.length);
    }

    /** Returns what the tiers of the bits pay together. */
    long paidBy(int tiers) {
        long sum = 0;
        for (int tier = 0; tier < TIERS; tier++) {
            sum += ((tiers >>> tier) & 1) == 0 ? 0 : paid[tier];
        }
        return sum;
    }

    /** Keeps the notes as they are now. */
    void keepNotes() {
        System.arraycopy(notes, 0, keptNotes, 0, notes.length);
    }

    /** Adds the notes that other workings kept. */
    void noteKept(Workings other) {
        for (int i = 0; i < notes.length; i++) {
            notes[i] |= other.keptNotes[i];
        }
    }

    void write(long a, long b) {
        int at = length;
        tape[at] = a;
        tape[at + 1] = b;
        length = at + 2;
    }

    void write(long a, long b, long c) {
        int at = length;
        tape[at] = a;
        tape[at + 1] = b;
        tape[at + 2] = c;
        length = at + 3;
    }

    void write(long a, long b, long c, long d) {
        int at = length;
        tape[at] = a;
        tape[at + 1] = b;
        tape[at + 2] = c;
        tape[at + 3] = d;
        length = at + 4;
    }

    void note(int bit) {
        if (bit >= 0) {
            notes[bit / BITS] |= 1L << bit;
        }
    }

    boolean isAnythingNoted() {
        long all = 0;
        for (long word : notes) {
            all |= word;
        }
        return all != 0;
    }

    boolean isNoted(int bit) {
        return ((notes[bit / BITS] >>> bit) & 1) != 0;
    }

    void fail(Outcome what) {
        outcome = what;
    }

    /** Rejects the claim: a parameter of the step's schedule is not there. */
    void failParameter(int step, int schedule, String parameter) {
        outcome = Outcome.MISSING_PARAMETER;
        failedStep = step;
        failedSchedule = schedule;
        failedParameter = parameter;
        failedTable = null;
    }
}
