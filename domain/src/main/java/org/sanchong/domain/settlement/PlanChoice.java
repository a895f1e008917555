package org.sanchong.domain.settlement;

/** The choice among the schedules of a tier: the records of the best so far, of equals the first. */
final class PlanChoice {
    /** Where the record starts of the best schedule, and of the best that need not wait for an application. */
    int best;

    int bestPaying;
    long bestPayment;
    private long bestPayingPayment;

    void begin() {
        best = Workings.NO_RECORD;
        bestPaying = Workings.NO_RECORD;
        bestPayment = -1;
        bestPayingPayment = -1;
    }

    /** Offers the schedule of the record, with what it would pay. */
    void offer(int start, long payment, boolean onApplication) {
        if (payment > bestPayment) {
            best = start;
            bestPayment = payment;
        }
        if (!onApplication && payment > bestPayingPayment) {
            bestPaying = start;
            bestPayingPayment = payment;
        }
    }
}
