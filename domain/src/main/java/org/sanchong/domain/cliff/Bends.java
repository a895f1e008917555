package org.sanchong.domain.cliff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;

/** Leaves of the places where lines may bend those at which a sum of them does, by more than rounding makes. */
final class Bends {
    private final LongUnaryOperator amount;

    Bends(LongUnaryOperator amount) {
        this.amount = amount;
    }

    /**
     * Returns the first, the last, and those between at which the amount leaves the line that it was on; where it jumps,
     * the fen before too.
     */
    List<Long> of(NavigableSet<Long> knots) {
        NavigableSet<Long> sides = new TreeSet<>(knots);
        knots.tailSet(knots.first(), false).stream().filter(this::isJump).forEach(knot -> sides.add(knot - 1));
        List<Long> all = new ArrayList<>(sides);
        List<Long> bends = new ArrayList<>();
        bends.add(all.get(0));
        for (int i = 1; i + 1 < all.size(); i++) {
            if (isBend(bends.get(bends.size() - 1), all.get(i), all.get(i + 1))) {
                bends.add(all.get(i));
            }
        }
        bends.add(all.get(all.size() - 1));
        return bends;
    }

    /** Whether the amount changes by more than a fen of expense and the rounding of both sides make. */
    private boolean isJump(long knot) {
        return Math.abs(amount.applyAsLong(knot) - amount.applyAsLong(knot - 1)) > 1 + 2 * AlongExpense.ROUNDING;
    }

    /** Whether the amount in the middle is off the line between the outer ones. */
    private boolean isBend(long from, long middle, long to) {
        BigInteger rise = BigInteger.valueOf(amount.applyAsLong(to) - amount.applyAsLong(from));
        BigInteger off = BigInteger.valueOf(amount.applyAsLong(middle) - amount.applyAsLong(from))
                .multiply(BigInteger.valueOf(to - from))
                .subtract(rise.multiply(BigInteger.valueOf(middle - from)));
        BigInteger rounding = BigInteger.valueOf((to - from) * AlongExpense.ROUNDING);
        return off.abs().compareTo(rounding) > 0;
    }
}
