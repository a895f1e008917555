package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sanchong.domain.benefit.TierName;

/** Finds what is less for more expense, and what two bills are paid more than one, for people of one standing. */
final class LineFindings {
    private final Standing standing;
    private final CaseLine.Reach reach;
    private final Reasons reasons;
    private final List<FindingDraft> found = new ArrayList<>();
    private final List<Integer> rounded = new ArrayList<>();

    LineFindings(Standing standing, CaseLine.Reach reach, Reasons reasons) {
        this.standing = standing;
        this.reach = reach;
        this.reasons = reasons;
    }

    List<FindingDraft> find() {
        List<Stretch> stretches = standing.of().stretches();
        for (TierName tier : TierName.values()) {
            AlongExpense along = AlongExpense.of(stretches, point -> point.paid(tier));
            along.falls().forEach(fall -> add(CliffKind.LOWER_PAYMENT, tier, fall));
            rounded.add(along.roundings());
        }
        AlongExpense all = AlongExpense.of(stretches, ExpensePoint::fund);
        all.falls().forEach(fall -> add(CliffKind.BURDEN_JUMP, null, fall));
        rounded.add(all.roundings());
        split();
        return found;
    }

    /** Returns at how many turns a payment falls by no more than rounding makes. */
    int roundings() {
        return rounded.stream().mapToInt(i -> i).sum();
    }

    private void add(CliffKind kind, @org.jspecify.annotations.Nullable TierName tier, AlongExpense.Fall fall) {
        ExpensePoint before = fall.before();
        ExpensePoint after = fall.after();
        FindingDraft draft = new FindingDraft(kind, standing)
                .span(new Comparison.Span(before.expense(), after.expense(), after.expense()));
        if (tier == null) {
            draft.paid(before, after);
        } else {
            draft.paid(tier, before, after);
        }
        for (ExpensePoint point : List.of(before, after)) {
            draft.because(reasons.clauses(standing.of().circumstances(), bills(point.expense()), draft.tiers()));
        }
        found.add(draft);
    }

    /** Splits at every turn of the first bill; of the rest each expense is looked at. */
    private void split() {
        CaseLine of = standing.of();
        FindingDraft most = null;
        long gain = 0;
        for (Stretch stretch : of.stretches()) {
            long bill = stretch.last().expense();
            if (stretch.isSettled() && bill > 0 && bill < reach.upTo()) {
                Split split = new Split(of.line().at(bill), of);
                for (Comparison.Span span : split.spans()) {
                    long more = split.comparison.lack(span.worst());
                    if (more > gain) {
                        gain = more;
                        most = split.draft(span);
                    }
                }
            }
        }
        if (most != null) {
            found.add(most);
        }
    }

    private List<Long> bills(long... last) {
        List<Long> bills = new ArrayList<>();
        if (!standing.of().circumstances().earlier().isZero()) {
            bills.add(standing.of().circumstances().earlier().fen());
        }
        for (long bill : last) {
            bills.add(bill);
        }
        return bills;
    }

    /** One bill parted into a first and the rest. */
    private final class Split {
        private final ExpensePoint first;
        private final CaseLine whole;
        private final ExpenseLine rest;
        private final Comparison comparison;

        Split(ExpensePoint first, CaseLine whole) {
            this.first = first;
            this.whole = whole;
            this.rest = whole.line().after(first.expense());
            this.comparison = new Comparison(this::both, whole.line()::at);
        }

        List<Comparison.Span> spans() {
            List<Stretch> second = rest.stretches(reach.upTo() - first.expense(), reach.cuts());
            NavigableSet<Long> knots = new TreeSet<>();
            second.forEach(
                    stretch -> knots.add(first.expense() + stretch.first().expense()));
            whole.stretches().forEach(stretch -> knots.add(stretch.first().expense()));
            knots.add(reach.upTo());
            return comparison.spans(new TreeSet<>(knots.tailSet(first.expense())));
        }

        /** What both bills are paid together, as if it were one. */
        private ExpensePoint both(long expense) {
            ExpensePoint second = rest.at(expense - first.expense());
            if (!second.isSettled()) {
                return second;
            }
            List<Long> paid = new ArrayList<>();
            for (TierName tier : TierName.values()) {
                paid.add(first.paid(tier) + second.paid(tier));
            }
            return new ExpensePoint(expense, true, second.path(), paid);
        }

        FindingDraft draft(Comparison.Span span) {
            ExpensePoint second = rest.at(span.worst() - first.expense());
            FindingDraft draft = new FindingDraft(CliffKind.SPLIT_PAYS_MORE, standing)
                    .against(first.yuan().toString())
                    .span(span)
                    .split(first, second, whole.line().at(span.worst()));
            Circumstances circumstances = whole.circumstances();
            return draft.because(reasons.clauses(circumstances, bills(span.worst()), draft.tiers()))
                    .because(reasons.clauses(circumstances, bills(first.expense(), second.expense()), draft.tiers()));
        }
    }
}
