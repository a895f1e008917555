package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Looks along the expense for what falls as it rises. */
final class AlongExpense {
    /** The most that rounding to the fen can take off a payment from one fen of expense to the next. */
    static final long ROUNDING = 1;

    private final List<Stretch> stretches;
    private final ToLongFunction<ExpensePoint> paid;
    private final List<Fall> falls = new ArrayList<>();
    private final List<ExpensePoint> rounded = new ArrayList<>();

    private AlongExpense(List<Stretch> stretches, ToLongFunction<ExpensePoint> paid) {
        this.stretches = stretches;
        this.paid = paid;
    }

    /**
     * A fall of what is paid.
     *
     * @param before the last expense before it
     * @param after the expense at which it ends
     */
    record Fall(ExpensePoint before, ExpensePoint after) {
        boolean isJump() {
            return after.expense() - before.expense() == 1;
        }
    }

    /** Returns what falls of an amount. */
    static AlongExpense of(List<Stretch> stretches, ToLongFunction<ExpensePoint> paid) {
        AlongExpense along = new AlongExpense(stretches, paid);
        along.look();
        return along;
    }

    /** Returns the falls of more than rounding makes; those that go on over several stretches are one. */
    List<Fall> falls() {
        return falls;
    }

    /** Returns at how many turns it falls by no more than rounding makes. */
    int roundings() {
        return rounded.size();
    }

    private void look() {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.isSettled()) {
                if (falls(stretch.first(), stretch.last()) > ROUNDING) {
                    add(new Fall(stretch.first(), stretch.last()));
                }
                if (i + 1 < stretches.size() && stretches.get(i + 1).isSettled()) {
                    step(stretch.last(), stretches.get(i + 1).first());
                }
            }
        }
    }

    private void step(ExpensePoint before, ExpensePoint after) {
        long fall = falls(before, after);
        if (fall > ROUNDING) {
            falls.add(new Fall(before, after));
        } else if (fall > 0) {
            rounded.add(after);
        }
    }

    /** Adds a fall over a stretch, to the one before where that goes on to the fen before it. */
    private void add(Fall fall) {
        Fall last = falls.isEmpty() ? null : falls.get(falls.size() - 1);
        if (last != null
                && !last.isJump()
                && last.after().expense() + 1 == fall.before().expense()) {
            falls.set(falls.size() - 1, new Fall(last.before(), fall.after()));
        } else {
            falls.add(fall);
        }
    }

    private long falls(ExpensePoint before, ExpensePoint after) {
        return paid.applyAsLong(before) - paid.applyAsLong(after);
    }
}
