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

    /** Kinds of records on the tape; each is followed by the fields that its writer names. */
    static final long SUSPENDED = 1;

    static final long MOVED = 2;
    static final long PENDING = 3;
    static final long SUPPLIED = 4;
    static final long NO_BENEFIT = 5;
    static final long SCHEDULE = 6;
    static final long CHOICE = 7;
    static final long ENVELOPE = 8;
    static final long CUT = 9;

    /** Fields of a SCHEDULE record, counted from its kind; slices follow, then caps. */
    static final int SCHEDULE_INDEX = 1;

    static final int BASE_BEFORE = 2;
    static final int BASE = 3;
    static final int DEDUCTIBLE_FIGURE = 4;
    static final int CHARGED_BEFORE = 5;
    static final int DEDUCTIBLE = 6;
    static final int PAID_BEFORE = 7;
    static final int PAID_AFTER = 8;
    static final int PAYMENT = 9;
    static final int SLICES = 10;
    static final int CAPS = 11;
    static final int SCHEDULE_FIELDS = 12;

    /** Fields of a slice: band, figure of its rate, fen. */
    static final int SLICE_FIELDS = 3;

    /** Fields of a cap: position in the schedule, figure of its ceiling, fen counted so far, fen cut. */
    static final int CAP_FIELDS = 4;

    /** In place of a step: the policy as a whole. */
    static final int NO_STEP = -1;

    /** In place of where a record starts: there is none. */
    static final int NO_RECORD = -1;

    /** In place of the attribute for which an account waits: it waits for none. */
    static final int KNOWN = -1;

    static final int TIERS = TierName.values().length;
    private static final int BITS = 64;

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
    /** Bits of the tiers that would pay more if the application were approved. */
    int waiting;
    /** Per part of the expense what was taken into scope. */
    private final long[] moved = new long[ExpensePart.values().length];

    private boolean hasMoved;

    /** Bits of the plan's notes that the settlement carries. */
    final long[] notes;

    Outcome outcome = Outcome.SETTLED;
    int missingAttribute;
    /** Where a parameter is missing: the step or {@link #NO_STEP}, and the schedule in it or -1. */
    int failedStep;

    int failedSchedule;
    String failedParameter = "";
    /** The table that has no figure for the claim, if it is one. */
    @Nullable
    PlanTable failedTable;

    /** Where the record starts of the best schedule of the tier at hand, and of the best that need not wait. */
    int best;

    int bestPaying;
    long bestPayment;
    long bestPayingPayment;

    long held;
    long total;
    long inScope;
    long paidInAll;
    long onApplication;

    Workings(SettlementPlan plan) {
        laterMet = new long[plan.tests.laterWords()];
        laterOpen = new long[plan.tests.laterWords()];
        tape = new long[plan.tapeLength];
        balances = new long[plan.accounts.length];
        movements = new long[plan.accounts.length];
        counts = new boolean[plan.accounts.length];
        unknown = new int[plan.accounts.length];
        notes = new long[noteWords(plan)];
        remembersTaken = plan.hasEnvelopes;
        Arrays.fill(counts, true);
        Arrays.fill(unknown, KNOWN);
    }

    /** Returns how many words the bits of the plan's notes fill. */
    static int noteWords(SettlementPlan plan) {
        return plan.notes.size() / BITS + 1;
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
        paidInAll = 0;
        onApplication = 0;
    }

    /** Notes what a word of tests found: the bits of those that are met, and of those that are unknown. */
    void note(int word, long isMet, long isOpen) {
        if (word == 0) {
            met = isMet;
            open = isOpen;
        } else {
            laterMet[word - 1] = isMet;
            laterOpen[word - 1] = isOpen;
        }
    }

    /** Notes what one more test of a word found. */
    void noteOutcome(int test, int outcome) {
        int word = test / BITS;
        long bit = 1L << test;
        note(
                word,
                ((word == 0 ? met : laterMet[word - 1]) & ~bit) | (outcome == PlanCondition.TRUE ? bit : 0),
                ((word == 0 ? open : laterOpen[word - 1]) & ~bit) | (outcome == PlanCondition.UNKNOWN ? bit : 0));
    }

    /** Returns what the test of the number found. */
    int outcome(int test) {
        long isMet = test < BITS ? met : laterMet[test / BITS - 1];
        long isOpen = test < BITS ? open : laterOpen[test / BITS - 1];
        return (int) (((isMet >>> test) & 1) | (((isOpen >>> test) & 1) << 1));
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

    void beginChoice() {
        best = NO_RECORD;
        bestPaying = NO_RECORD;
        bestPayment = -1;
        bestPayingPayment = -1;
    }

    /** Takes the schedule of the record as the best if it pays more than the best so far: of equals the first stands. */
    void offer(int start, boolean onApplicationOnly) {
        long payment = tape[start + PAYMENT];
        if (payment > bestPayment) {
            best = start;
            bestPayment = payment;
        }
        if (!onApplicationOnly && payment > bestPayingPayment) {
            bestPaying = start;
            bestPayingPayment = payment;
        }
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

    /** Takes over what stands before the claim from the workings of the same claim. */
    void openAs(Workings other) {
        System.arraycopy(other.balances, 0, balances, 0, balances.length);
        System.arraycopy(other.counts, 0, counts, 0, counts.length);
        System.arraycopy(other.unknown, 0, unknown, 0, unknown.length);
        Arrays.fill(movements, 0);
    }

    void write(long a, long b) {
        tape[length++] = a;
        tape[length++] = b;
    }

    void write(long a, long b, long c) {
        write(a, b);
        tape[length++] = c;
    }

    void write(long a, long b, long c, long d) {
        write(a, b);
        write(c, d);
    }

    void note(int bit) {
        if (bit >= 0) {
            notes[bit / BITS] |= 1L << bit;
        }
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
