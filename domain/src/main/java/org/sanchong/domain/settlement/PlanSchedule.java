package org.sanchong.domain.settlement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.money.Rounding;

/** A schedule of a plan: what it would pay, written on the tape as it is reckoned. */
final class PlanSchedule {
    /** The number of a figure that is not there because nothing is charged. */
    static final int NO_FIGURE = -1;

    /** A cap of a plan, and whether its account counts what the schedule's own tier pays. */
    record PlanCap(PlanTable ceiling, int account, boolean countsTier) {}

    int index;
    int step;
    PlanCondition condition = new PlanCondition(List.of());
    boolean isOrdinary;
    boolean isOnApplication;
    boolean perClaim;
    boolean excess;
    /** The deductible's figures; null where there is none. */
    @org.jspecify.annotations.Nullable
    PlanTable deductible;

    int deductibleAccount = ClaimFacts.NONE;
    PlanTable[] rates = {};
    /** The first band from which on every rate is the same for all claims. */
    private int ratesFixedFrom;
    /** Upper edges in fen, the last open. */
    long[] edges = {};

    int[] edgeFigures = {};
    PlanCap[] caps = {};
    /** Whether a note is taken of a figure of the deductible, of an edge, a rate, a cap. */
    private boolean notesDeductible;

    private boolean notesEdges;
    private boolean notesRates;
    private boolean notesCaps;

    int tapeLength() {
        return TapeRecord.SCHEDULE_FIELDS
                + rates.length * TapeRecord.SLICE_FIELDS
                + caps.length * TapeRecord.CAP_FIELDS;
    }

    /**
     * Reckons what the schedule pays on the burden that reached its tier, and returns where its record starts, or -1
     * after noting why it cannot.
     */
    int reckon(SettlementPlan plan, ClaimFacts facts, Workings workings, long baseSoFar) {
        int start = workings.length;
        long[] tape = workings.tape;
        long deductibleSum = 0;
        int deductibleFigure = NO_FIGURE;
        long charged = 0;
        PlanTable table = deductible;
        if (table != null) {
            deductibleFigure = table.figure(facts, workings);
            if (deductibleFigure < 0) {
                return fail(table, deductibleFigure, workings, "deductible");
            }
            deductibleSum = plan.figureValues[deductibleFigure];
            if (deductibleAccount >= 0 && workings.counts[deductibleAccount]) {
                if (!workings.knows(deductibleAccount)) {
                    return -1;
                }
                charged = workings.balances[deductibleAccount] + workings.movements[deductibleAccount];
                deductibleSum = Math.max(0, deductibleSum - charged);
            }
        }
        long before = perClaim ? 0 : baseSoFar;
        tape[start] = TapeRecord.SCHEDULE;
        tape[start + TapeRecord.SCHEDULE_INDEX] = index;
        tape[start + TapeRecord.BASE_BEFORE] = before;
        tape[start + TapeRecord.BASE] = workings.burden();
        tape[start + TapeRecord.DEDUCTIBLE_FIGURE] = deductibleFigure;
        tape[start + TapeRecord.CHARGED_BEFORE] = charged;
        tape[start + TapeRecord.DEDUCTIBLE] = deductibleSum;
        workings.length = start + TapeRecord.SCHEDULE_FIELDS;
        if (!reckonBands(plan, facts, workings, start)) {
            return -1;
        }
        return reckonCaps(plan, facts, workings, start) ? start : -1;
    }

    /** Pays each band's slice: the difference of two sums over the bands, each rounded once. */
    private boolean reckonBands(SettlementPlan plan, ClaimFacts facts, Workings workings, int start) {
        long[] tape = workings.tape;
        long before = tape[start + TapeRecord.BASE_BEFORE];
        long after = Math.addExact(before, tape[start + TapeRecord.BASE]);
        long least = tape[start + TapeRecord.DEDUCTIBLE];
        long fenBefore = 0;
        long partsBefore = 0;
        long fenAfter = 0;
        long partsAfter = 0;
        long lower = least;
        int at = workings.length;
        int slices = 0;
        // Where the burden ends, no more is asked than whether the figures of the bands beyond are known.
        for (int i = 0; i < rates.length && (after > lower || i < ratesFixedFrom); i++) {
            int figure = rates[i].figure(facts, workings);
            if (figure < 0) {
                fail(rates[i], figure, workings, rates.length == 1 ? "rate" : "band " + (i + 1) + " rate");
                return false;
            }
            if (after > lower) {
                long rate = plan.figureValues[figure];
                long upper = upperEdge(i, least);
                long sliceBefore = Math.max(0, Math.min(before, upper) - lower);
                long sliceAfter = Math.max(0, Math.min(after, upper) - lower);
                fenBefore += sliceBefore / Rate.MILLIONTHS * rate;
                partsBefore += sliceBefore % Rate.MILLIONTHS * rate;
                fenAfter += sliceAfter / Rate.MILLIONTHS * rate;
                partsAfter += sliceAfter % Rate.MILLIONTHS * rate;
                if (sliceAfter > 0) {
                    tape[at] = i;
                    tape[at + 1] = figure;
                    tape[at + 2] = sliceBefore;
                    tape[at + 3] = sliceAfter - sliceBefore;
                    at += TapeRecord.SLICE_FIELDS;
                    slices++;
                }
                lower = upper;
            }
        }
        workings.length = at;
        tape[start + TapeRecord.SLICES] = slices;
        tape[start + TapeRecord.PAID_BEFORE] = Rounding.halfUp(fenBefore, partsBefore);
        tape[start + TapeRecord.PAID_AFTER] = Rounding.halfUp(fenAfter, partsAfter);
        return true;
    }

    /** Returns where the band ends on the burden: never below the deductible, beneath which nothing is paid. */
    private long upperEdge(int band, long deductibleLeft) {
        if (edges[band] == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        return Math.max(deductibleLeft, Math.addExact(edges[band], excess ? deductibleLeft : 0));
    }

    private boolean reckonCaps(SettlementPlan plan, ClaimFacts facts, Workings workings, int start) {
        long[] tape = workings.tape;
        long payment = tape[start + TapeRecord.PAID_AFTER] - tape[start + TapeRecord.PAID_BEFORE];
        int written = 0;
        for (int i = 0; i < caps.length; i++) {
            PlanCap cap = caps[i];
            if (!workings.knows(cap.account())) {
                return false;
            }
            if (!workings.counts[cap.account()]) {
                // A ceiling on what its account counts says nothing of a claim that the account does not count.
                continue;
            }
            int figure = cap.ceiling().figure(facts, workings);
            if (figure < 0) {
                fail(cap.ceiling(), figure, workings, "cap");
                return false;
            }
            long counted = countedBy(cap, workings);
            long left = Math.max(0, plan.figureValues[figure] - counted);
            workings.write(i, figure, counted, Math.max(0, payment - left));
            payment = Math.min(payment, left);
            written++;
        }
        tape[start + TapeRecord.CAPS] = written;
        tape[start + TapeRecord.PAYMENT] = payment;
        return true;
    }

    private static long countedBy(PlanCap cap, Workings workings) {
        return workings.balances[cap.account()] + workings.movements[cap.account()];
    }

    /** Returns how much of a further payment the caps of the record leave as they stand now; those that bind are noted. */
    long withinCaps(SettlementPlan plan, Workings workings, int start, int tier, long more) {
        long[] tape = workings.tape;
        long left = more;
        int cap = start + TapeRecord.SCHEDULE_FIELDS + (int) tape[start + TapeRecord.SLICES] * TapeRecord.SLICE_FIELDS;
        for (int i = 0; i < tape[start + TapeRecord.CAPS]; i++, cap += TapeRecord.CAP_FIELDS) {
            PlanCap of = caps[(int) tape[cap]];
            int figure = (int) tape[cap + 1];
            long uncounted = of.countsTier() ? 0 : workings.paid[tier];
            long room = plan.figureValues[figure] - countedBy(of, workings) - uncounted;
            if (room < left) {
                left = Math.max(0, room);
                workings.note(plan.figureNotes[figure]);
            }
        }
        return left;
    }

    /** Notes the illustrative figures that took part: changing one alone could change what the claim gets. */
    void noteFigures(SettlementPlan plan, Workings workings, int start) {
        long[] tape = workings.tape;
        long base = tape[start + TapeRecord.BASE];
        if (base == 0) {
            return;
        }
        if (notesDeductible) {
            int figure = (int) tape[start + TapeRecord.DEDUCTIBLE_FIGURE];
            if (plan.figureValues[figure] != 0) {
                workings.note(plan.figureNotes[figure]);
            }
        }
        if (notesEdges) {
            long shift = excess ? tape[start + TapeRecord.DEDUCTIBLE] : 0;
            long after = tape[start + TapeRecord.BASE_BEFORE] + base;
            for (int i = 0; i < edges.length; i++) {
                if (after - shift > edges[i]) {
                    workings.note(plan.figureNotes[edgeFigures[i]]);
                }
            }
        }
        int slices = start + TapeRecord.SCHEDULE_FIELDS;
        int firstCap = slices + (int) tape[start + TapeRecord.SLICES] * TapeRecord.SLICE_FIELDS;
        if (notesRates) {
            for (int at = slices; at < firstCap; at += TapeRecord.SLICE_FIELDS) {
                noteIf(tape[at + 3] > 0, (int) tape[at + 1], plan, workings);
            }
        }
        if (notesCaps) {
            int end = firstCap + (int) tape[start + TapeRecord.CAPS] * TapeRecord.CAP_FIELDS;
            for (int at = firstCap; at < end; at += TapeRecord.CAP_FIELDS) {
                noteIf(tape[at + 3] > 0, (int) tape[at + 1], plan, workings);
            }
        }
    }

    private static void noteIf(boolean tookPart, int figure, SettlementPlan plan, Workings workings) {
        if (tookPart) {
            workings.note(plan.figureNotes[figure]);
        }
    }

    /** Finds out what is the same for all claims, once all figures of the plan are known. */
    void resolve(SettlementPlan plan) {
        ratesFixedFrom = rates.length;
        while (ratesFixedFrom > 0 && rates[ratesFixedFrom - 1].isFixed()) {
            ratesFixedFrom--;
        }
        notesDeductible = notes(plan, Stream.ofNullable(deductible));
        notesEdges = notes(plan, Arrays.stream(edgeFigures));
        notesRates = notes(plan, Arrays.stream(rates));
        notesCaps = notes(plan, Arrays.stream(caps).map(PlanCap::ceiling));
    }

    private static boolean notes(SettlementPlan plan, Stream<PlanTable> tables) {
        return notes(plan, tables.flatMapToInt(table -> Arrays.stream(table.figures)));
    }

    private static boolean notes(SettlementPlan plan, IntStream figures) {
        return figures.anyMatch(figure -> figure >= 0 && plan.figureNotes[figure] >= 0);
    }

    private int fail(PlanTable table, int why, Workings workings, String parameter) {
        if (why == PlanTable.UNKNOWN) {
            workings.fail(Workings.Outcome.MISSING_FACT);
        } else {
            workings.failParameter(step, index, parameter);
            workings.failedTable = table;
        }
        return -1;
    }
}
