package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Looks along the expense for what falls as it rises. */
final class AlongExpense {
    /** The most that rounding to the fen can take off a payment from one fen of expense to the next. */
    static final long ROUNDING = 1;

    private final ToLongFunction<ExpensePoint> paid;
    private final List<Fall> falls = new ArrayList<>();
    private final List<Move> rounded = new ArrayList<>();

    private AlongExpense(ToLongFunction<ExpensePoint> paid) {
        this.paid = paid;
    }

    /**
     * A fall of what is paid.
     *
     * @param before the last expense before it
     * @param after the expense at which it ends
     */
    record Fall(ExpensePoint before, ExpensePoint after) {}

    /**
     * From one end of a stretch to the other, or from a stretch to the next.
     *
     * @param isStep whether it is to the next
     * @param fall how much less is paid behind it; below zero where it is more
     */
    private record Move(ExpensePoint before, ExpensePoint after, boolean isStep, long fall) {
        boolean isFall() {
            return fall > ROUNDING;
        }

        boolean isJump() {
            return isStep && isFall();
        }

        /** Whether a fall goes on over it: one along a stretch, or no more than rounding, to the next stretch or downwards. */
        boolean isSlope() {
            return isFall() ? !isStep : fall >= -ROUNDING && (isStep || fall > 0);
        }
    }

    /** Returns what falls of an amount. */
    static AlongExpense of(List<Stretch> stretches, ToLongFunction<ExpensePoint> paid) {
        AlongExpense along = new AlongExpense(paid);
        List<Move> slope = new ArrayList<>();
        for (Move move : along.moves(stretches)) {
            boolean goesOn = slope.isEmpty()
                    || slope.get(slope.size() - 1).after().expense()
                            == move.before().expense();
            if (!goesOn || !move.isSlope()) {
                along.end(slope);
            }
            if (move.isJump()) {
                along.falls.add(new Fall(move.before(), move.after()));
            } else if (move.isSlope()) {
                slope.add(move);
            }
        }
        along.end(slope);
        return along;
    }

    /** Returns the falls of more than rounding makes; those that go on over several stretches are one. */
    List<Fall> falls() {
        return falls;
    }

    /** Returns at how many turns it falls by no more than rounding makes, and no longer fall goes on there. */
    int roundings() {
        return rounded.size();
    }

    private List<Move> moves(List<Stretch> stretches) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.isSettled()) {
                if (stretch.first().expense() < stretch.last().expense()) {
                    moves.add(move(stretch.first(), stretch.last(), false));
                }
                if (i + 1 < stretches.size() && stretches.get(i + 1).isSettled()) {
                    moves.add(move(stretch.last(), stretches.get(i + 1).first(), true));
                }
            }
        }
        return moves;
    }

    private Move move(ExpensePoint before, ExpensePoint after, boolean isStep) {
        return new Move(before, after, isStep, paid.applyAsLong(before) - paid.applyAsLong(after));
    }

    /** Ends a slope: it is a fall from its last highest point to the first lowest, if a stretch of it is one. */
    private void end(List<Move> slope) {
        int top = 0;
        int bottom = -1;
        if (slope.stream().anyMatch(Move::isFall)) {
            top = top(slope);
            bottom = bottom(slope);
            falls.add(new Fall(slope.get(top).before(), slope.get(bottom).after()));
        }
        for (int i = 0; i < slope.size(); i++) {
            if ((i < top || i > bottom) && slope.get(i).isStep() && slope.get(i).fall() > 0) {
                rounded.add(slope.get(i));
            }
        }
        slope.clear();
    }

    /** Returns the move that begins at the last highest point, none behind the first fall. */
    private int top(List<Move> slope) {
        int top = 0;
        for (int i = 1; !slope.get(i - 1).isFall(); i++) {
            if (paid.applyAsLong(slope.get(i).before())
                    >= paid.applyAsLong(slope.get(top).before())) {
                top = i;
            }
        }
        return top;
    }

    /** Returns the move that ends at the first lowest point, none before the last fall. */
    private int bottom(List<Move> slope) {
        int bottom = slope.size() - 1;
        for (int i = bottom - 1; !slope.get(i + 1).isFall(); i--) {
            if (paid.applyAsLong(slope.get(i).after())
                    <= paid.applyAsLong(slope.get(bottom).after())) {
                bottom = i;
            }
        }
        return bottom;
    }
}
