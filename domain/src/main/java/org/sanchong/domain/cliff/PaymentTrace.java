package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/**
 * What is paid along the expense, at every turn of it: between two points each payment follows a line, but for rounding.
 *
 * @param points in order of the expense; expenses at which no claim is settled are left out
 */
public record PaymentTrace(List<Point> points) {
    /** Keeps the points as they are now. */
    public PaymentTrace {
        points = List.copyOf(points);
    }

    /**
     * Where it is looked.
     *
     * @param first the in-scope expense of a first bill, in yuan, of which the rest is billed apart; 0.00 for one bill
     * @param from the first in-scope expense in yuan, included, of both bills together; not below that of the first bill
     * @param to the last, included; not below {@code from}
     */
    public record Range(Money first, Money from, Money to) {
        /** Checks the order. */
        public Range {
            if (first.isNegative() || first.isMoreThan(from) || from.isMoreThan(to)) {
                throw new IllegalArgumentException("the range must rise: " + first + ", " + from + ", " + to);
            }
        }
    }

    /**
     * What is paid at one expense, in yuan.
     *
     * @param expense the in-scope expense, of both bills where there are two
     * @param payments what each tier pays
     * @param fund what all tiers pay
     * @param personal what is left to the person
     */
    public record Point(Money expense, Map<TierName, Money> payments, Money fund, Money personal) {
        /** Keeps the payments as they are now. */
        public Point {
            payments = Collections.unmodifiableMap(new EnumMap<>(payments));
        }

        /** Returns what the other is paid more at the same expense; below zero where it is paid less. */
        public Money lacks(Point other) {
            if (!expense.equals(other.expense)) {
                throw new IllegalArgumentException("another expense: " + expense + ", " + other.expense);
            }
            return other.fund.minus(fund);
        }

        /** Returns the point, with what a first bill was paid. */
        static Point of(ExpensePoint first, ExpensePoint rest) {
            Map<TierName, Money> payments = new EnumMap<>(TierName.class);
            Money fund = Money.zero();
            for (TierName tier : TierName.values()) {
                Money paid = Money.ofFen(first.paid(tier) + rest.paid(tier));
                payments.put(tier, paid);
                fund = fund.plus(paid);
            }
            Money expense = Money.ofFen(first.expense() + rest.expense());
            return new Point(expense, payments, fund, expense.minus(fund));
        }
    }

    /** Returns what the line pays in the range, at the ends of every stretch. */
    static PaymentTrace of(ExpenseLine line, Range range, CaseLine.Reach reach) {
        long bill = range.first().fen();
        ExpensePoint first = line.at(bill);
        ExpenseLine rest = bill == 0 ? line : line.after(bill);
        List<Point> points = new ArrayList<>();
        if (first.isSettled()) {
            long from = range.from().fen() - bill;
            long to = range.to().fen() - bill;
            for (Stretch stretch : Breakpoints.find(rest::at, from, to, reach.cuts())) {
                add(points, first, stretch.first());
                add(points, first, stretch.last());
            }
        }
        return new PaymentTrace(points);
    }

    private static void add(List<Point> points, ExpensePoint first, ExpensePoint rest) {
        if (rest.isSettled()) {
            Point point = Point.of(first, rest);
            if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                points.add(point);
            }
        }
    }
}
