package org.sanchong.domain.settlement;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Runs that have settled a claim and wait for the next: as many as there ever were threads that settled at once. What a run
 * knows of a claim is forgotten before it is lent again. For any number of threads.
 */
final class SpareRuns {
    private final Plans plans;
    /** Guarded by itself. */
    private final Deque<SettlementRun> spare = new ArrayDeque<>();

    SpareRuns(Plans plans) {
        this.plans = plans;
    }

    /** Lends a run that knows of no claim; whoever is done with it gives it back, and drops it where something failed. */
    SettlementRun lend() {
        SettlementRun waiting;
        synchronized (spare) {
            waiting = spare.poll();
        }
        if (waiting == null) {
            return new SettlementRun(plans, false);
        }
        waiting.beginUnit();
        waiting.facts().clear();
        return waiting;
    }

    /** Takes a run back. */
    void giveBack(SettlementRun run) {
        synchronized (spare) {
            spare.push(run);
        }
    }
}
