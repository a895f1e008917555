package org.sanchong.catalog;

import java.util.List;
import java.util.TreeSet;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.money.Rounding;

/**
 * What a schedule pays for a burden when nothing has accumulated yet: a line that bends at the deductible, at the edges
 * of its bands and where its least cap is reached.
 *
 * <p>Payments are exact, in millionths of a fen, since two lines must not be taken for equal by rounding.
 *
 * @param deductible the deductible in fen
 * @param origin from where edges are measured
 * @param slices the bands from the lowest up
 * @param cap the least cap in fen; {@link #NO_CAP} where there is none
 */
record PaymentCurve(long deductible, TierBands.Origin origin, List<Slice> slices, long cap) {
    /** More than any schedule pays. */
    static final long NO_CAP = Expense.MOST.fen() + 1;

    private static final long MOST = Expense.MOST.fen();
    private static final long TEN = 10;

    /**
     * A band.
     *
     * @param upTo its edge in fen; the greatest amount where it is open
     * @param rate its rate in millionths
     */
    record Slice(long upTo, long rate) {}

    /** Returns the open band. */
    static Slice open(Rate rate) {
        return new Slice(MOST, rate.millionths());
    }

    /** Returns what is paid for a burden in fen, in millionths of a fen. */
    long paid(long burden) {
        return Math.min(uncapped(burden), Math.multiplyExact(cap, Rate.MILLIONTHS));
    }

    private long uncapped(long burden) {
        boolean excess = origin == TierBands.Origin.EXCESS;
        long from = excess ? 0 : deductible;
        long to = excess ? burden - deductible : burden;
        long paid = 0;
        long below = 0;
        for (Slice slice : slices) {
            long part = Math.min(to, slice.upTo()) - Math.max(from, below);
            paid += Math.max(0, part) * slice.rate();
            below = slice.upTo();
        }
        return paid;
    }

    /**
     * Returns the burdens in fen, up to the greatest amount, at which the line bends or between which it does, and round
     * ones, which make better examples.
     */
    TreeSet<Long> bends() {
        TreeSet<Long> bends = new TreeSet<>();
        for (long round = Money.ofYuan(1).fen(); round <= MOST; round *= TEN) {
            bends.add(round);
        }
        bends.add(Math.min(deductible, MOST));
        long shift = origin == TierBands.Origin.EXCESS ? deductible : 0;
        slices.forEach(slice -> bends.add(Math.min(MOST, slice.upTo() + shift)));
        if (cap < NO_CAP) {
            long reached = whereCapIsReached();
            bends.add(reached);
            bends.add(Math.max(0, reached - 1));
        }
        return bends;
    }

    private long whereCapIsReached() {
        long target = Math.multiplyExact(cap, Rate.MILLIONTHS);
        long below = 0;
        long reached = MOST;
        while (below < reached) {
            long middle = (below + reached) / 2;
            if (uncapped(middle) >= target) {
                reached = middle;
            } else {
                below = middle + 1;
            }
        }
        return reached;
    }

    /** Returns a payment as it would be paid. */
    static Money shown(long millionths) {
        return Money.ofFen(Rounding.halfUp(millionths / Rate.MILLIONTHS, millionths % Rate.MILLIONTHS));
    }
}
