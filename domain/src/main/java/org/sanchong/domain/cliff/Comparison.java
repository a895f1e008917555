package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;

/**
 * Compares two payments by the expense: where the one that should not be less is less. Between the breakpoints of both
 * their difference follows a line, so it passes nothing once.
 */
final class Comparison {
    private final LongFunction<ExpensePoint> better;
    private final LongFunction<ExpensePoint> worse;

    Comparison(LongFunction<ExpensePoint> better, LongFunction<ExpensePoint> worse) {
        this.better = better;
        this.worse = worse;
    }

    /** Returns the first expenses of the stretches of both, and the last expense of all. */
    static NavigableSet<Long> knots(List<Stretch> one, List<Stretch> other) {
        NavigableSet<Long> knots = new TreeSet<>();
        one.forEach(stretch -> knots.add(stretch.first().expense()));
        other.forEach(stretch -> knots.add(stretch.first().expense()));
        knots.add(one.get(one.size() - 1).last().expense());
        return knots;
    }

    /**
     * Expenses of which it is true.
     *
     * @param from the first
     * @param to the last, included
     * @param worst where the difference is greatest
     */
    record Span(long from, long to, long worst) {}

    /** Returns how much less the worse one is, in fen; 0 where one of them is not settled. */
    long lack(long expense) {
        ExpensePoint one = better.apply(expense);
        ExpensePoint other = worse.apply(expense);
        return one.isSettled() && other.isSettled() ? one.fund() - other.fund() : 0;
    }

    /** Returns where the worse one is less by more than rounding makes, between knots that are the first expenses of stretches. */
    List<Span> spans(NavigableSet<Long> knots) {
        List<Span> spans = new ArrayList<>();
        for (long start : knots) {
            Long next = knots.higher(start);
            if (next != null) {
                boolean isEnd = knots.higher(next) == null;
                add(spans, start, isEnd ? next : next - 1);
            }
        }
        return spans;
    }

    private void add(List<Span> spans, long from, long to) {
        long first = lack(from);
        long last = lack(to);
        boolean begins = first > AlongExpense.ROUNDING;
        boolean ends = last > AlongExpense.ROUNDING;
        if (!begins && !ends) {
            return;
        }
        long start = begins ? from : turn(from, to, expense -> lack(expense) > AlongExpense.ROUNDING ? 1 : 0);
        long end = ends ? to : turn(from, to, expense -> lack(expense) > AlongExpense.ROUNDING ? 0 : 1) - 1;
        Span span = new Span(start, end, first >= last ? start : end);
        Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (before != null && before.to() + 1 == start) {
            long worst = lack(before.worst()) >= lack(span.worst()) ? before.worst() : span.worst();
            spans.set(spans.size() - 1, new Span(before.from(), end, worst));
        } else {
            spans.add(span);
        }
    }

    /** Returns the first expense of which the answer is 1, where that of the first is 0 and of the last 1. */
    private static long turn(long from, long to, LongUnaryOperator answer) {
        long none = from;
        long some = to;
        while (some - none > 1) {
            long middle = none + (some - none) / 2;
            if (answer.applyAsLong(middle) == 0) {
                none = middle;
            } else {
                some = middle;
            }
        }
        return some;
    }
}
