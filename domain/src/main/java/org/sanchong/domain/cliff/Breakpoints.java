package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * Finds where another path begins, to the fen, without looking at every fen.
 *
 * <p>The law: the expenses of one path lie together. Each turn of a path compares two amounts that no more expense takes
 * apart and together again: the burden that reaches a tier, and what it pays, never fall as expense rises (a rate is
 * 100 % at most), and on one path both follow lines, so a threshold, an edge or a ceiling is passed once. Conditions on
 * the expense itself are the exception, as "from 1,000 to 2,000" is true between two falses; their bounds are known and
 * cut the range beforehand. So where two expenses have one path, so has every expense between them, and halving ends at
 * the last fen before each turn. Rounding blurs a comparison of two payments by the fens of which they are rounded: there
 * paths may alternate for a few fen, within which a payment is off its line by no more than the rounding.
 */
final class Breakpoints {
    private final LongFunction<ExpensePoint> settled;
    private final List<Stretch> found = new ArrayList<>();

    private Breakpoints(LongFunction<ExpensePoint> settled) {
        this.settled = settled;
    }

    /**
     * Returns the stretches from the first expense to the last, both included.
     *
     * @param cuts the first expenses of which a condition may say something else than of the one before
     */
    static List<Stretch> find(LongFunction<ExpensePoint> settled, long from, long to, NavigableSet<Long> cuts) {
        Breakpoints breakpoints = new Breakpoints(settled);
        TreeSet<Long> starts = new TreeSet<>(cuts.subSet(from, true, to, true));
        starts.add(from);
        for (long start : starts) {
            Long next = starts.higher(start);
            breakpoints.halve(settled.apply(start), settled.apply(next == null ? to : next - 1));
        }
        return List.copyOf(breakpoints.found);
    }

    private void halve(ExpensePoint first, ExpensePoint last) {
        if (first.path().equals(last.path())) {
            add(first, last);
            return;
        }
        long middle = first.expense() + (last.expense() - first.expense()) / 2;
        if (middle == first.expense()) {
            add(first, first);
            add(last, last);
            return;
        }
        ExpensePoint half = settled.apply(middle);
        halve(first, half);
        // The fen after the middle begins the upper half, so that no expense lies in two stretches.
        halve(settled.apply(middle + 1), last);
    }

    /** Adds a stretch, to the one before where the path goes on. */
    private void add(ExpensePoint first, ExpensePoint last) {
        Stretch before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && before.first().path().equals(first.path())) {
            found.set(found.size() - 1, new Stretch(before.first(), last));
        } else {
            found.add(new Stretch(first, last));
        }
    }
}
