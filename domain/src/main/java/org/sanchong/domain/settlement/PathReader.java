package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;

/** Reads from the tape of a claim what was decided on the way; amounts are left out, but for how they compare. */
final class PathReader {
    private final Workings workings;
    private final SettlementPlan plan;
    private final long[] tape;
    private final List<Long> turns = new ArrayList<>();
    private int at;

    PathReader(Workings workings) {
        this.workings = workings;
        this.plan = workings.plan;
        this.tape = workings.tape;
    }

    SettlementPath path() {
        while (at < workings.length) {
            record();
        }
        for (boolean counts : workings.counts) {
            turn(counts ? 1 : 0);
        }
        turn(Long.signum(workings.inScope - workings.paidInAll));
        turn(Long.signum(workings.total - workings.paidInAll));
        turn(workings.supplied);
        return new SettlementPath(turns);
    }

    private void record() {
        long kind = tape[at];
        turn(kind);
        turn(tape[at + 1]);
        if (kind == TapeRecord.SCHEDULE) {
            schedule();
        } else if (kind == TapeRecord.CHOICE) {
            int taken = (int) tape[at + 2];
            turn(taken < 0 ? Workings.NO_RECORD : tape[taken + TapeRecord.SCHEDULE_INDEX]);
            turn(Long.signum(tape[at + 3]));
            at += 4;
        } else if (kind == TapeRecord.ENVELOPE) {
            turn(tape[at + 2]);
            envelope();
        } else {
            // What is suspended is decided; what is moved or supplied is an amount.
            turn(kind == TapeRecord.SUSPENDED ? tape[at + 2] : 0);
            at += kind == TapeRecord.MOVED ? 4 : kind == TapeRecord.SUSPENDED || kind == TapeRecord.SUPPLIED ? 3 : 2;
        }
    }

    private void schedule() {
        int start = at;
        turn(tape[start + TapeRecord.DEDUCTIBLE_FIGURE]);
        turn(Long.signum(tape[start + TapeRecord.DEDUCTIBLE]));
        turn(tape[start + TapeRecord.SLICES]);
        turn(tape[start + TapeRecord.CAPS]);
        at += TapeRecord.SCHEDULE_FIELDS;
        for (int i = 0; i < tape[start + TapeRecord.SLICES]; i++, at += TapeRecord.SLICE_FIELDS) {
            turn(tape[at]);
            turn(tape[at + 1]);
            turn(2 * Long.signum(tape[at + 2]) + Long.signum(tape[at + 3]));
        }
        for (int i = 0; i < tape[start + TapeRecord.CAPS]; i++, at += TapeRecord.CAP_FIELDS) {
            turn(tape[at + 1]);
            turn(tape[at + 2] >= plan.figureValues[(int) tape[at + 1]] ? 1 : 0);
            turn(Long.signum(tape[at + 3]));
        }
    }

    private void envelope() {
        long missing = tape[at + 4] - tape[at + 5];
        turn(Long.signum(missing));
        at += 6;
        while (at < workings.length && tape[at] == TapeRecord.CUT) {
            missing -= tape[at + 2];
            turn(tape[at + 1]);
            turn(Long.signum(missing));
            at += 3;
        }
    }

    private void turn(long decided) {
        turns.add(decided);
    }
}
