package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.sanchong.domain.person.EligibilityCategory;

/** Compares people of two standings for one kind of care. */
final class PairFindings {
    private final Reasons reasons;
    private final List<EligibilityCategory> need;
    private final List<FindingDraft> found = new ArrayList<>();

    PairFindings(Reasons reasons, List<EligibilityCategory> need) {
        this.reasons = reasons;
        this.need = List.copyOf(need);
    }

    List<FindingDraft> find(List<Standing> standings) {
        for (Standing poorer : standings) {
            for (Standing richer : standings) {
                if (!poorer.equals(richer) && isPoorer(poorer, richer)) {
                    compare(poorer, richer);
                }
                if (!poorer.equals(richer) && richer.isOrdinary()) {
                    lose(poorer, richer);
                }
            }
        }
        return found;
    }

    /** Whether some category of the one comes before some of the other, or the other holds none. */
    private boolean isPoorer(Standing poorer, Standing richer) {
        if (poorer.categories().isEmpty()) {
            return false;
        }
        int first = need.indexOf(poorer.categories().get(0));
        return richer.isOrdinary() || richer.categories().stream().anyMatch(category -> need.indexOf(category) > first);
    }

    private void compare(Standing poorer, Standing richer) {
        CaseLine worse = poorer.of();
        CaseLine better = richer.of();
        Comparison comparison = new Comparison(better.line()::at, worse.line()::at);
        NavigableSet<Long> knots = Comparison.knots(better.stretches(), worse.stretches());
        for (Comparison.Span span : comparison.spans(knots)) {
            found.add(draft(CliffKind.POORER_PAID_LESS, poorer, richer, span)
                    .against(richer.isOrdinary() ? "" : richerThan(poorer, richer)));
        }
    }

    private String richerThan(Standing poorer, Standing richer) {
        int first = need.indexOf(poorer.categories().get(0));
        return richer.categories().stream()
                .filter(category -> need.indexOf(category) > first)
                .findFirst()
                .map(EligibilityCategory::code)
                .orElse("");
    }

    /** Tells what it costs to lose the category: at each expense where the line of the cost bends. */
    private void lose(Standing holder, Standing ordinary) {
        Comparison comparison =
                new Comparison(holder.of().line()::at, ordinary.of().line()::at);
        List<Long> bends = new Bends(comparison::lack)
                .of(Comparison.knots(holder.of().stretches(), ordinary.of().stretches()));
        for (int i = 0; i + 1 < bends.size(); i++) {
            long from = bends.get(i);
            long to = bends.get(i + 1);
            if (comparison.lack(from) > AlongExpense.ROUNDING || comparison.lack(to) > AlongExpense.ROUNDING) {
                found.add(draft(CliffKind.LOSS_OF_CATEGORY, ordinary, holder, new Comparison.Span(from, to, from)));
            }
        }
    }

    /** Drafts what one lacks that the other has, where it is worst. */
    private FindingDraft draft(CliffKind kind, Standing lacking, Standing having, Comparison.Span span) {
        ExpensePoint less = lacking.of().line().at(span.worst());
        ExpensePoint more = having.of().line().at(span.worst());
        FindingDraft draft = new FindingDraft(kind, kind == CliffKind.LOSS_OF_CATEGORY ? having : lacking)
                .span(span)
                .paid(more, less);
        for (Standing standing : List.of(having, lacking)) {
            Circumstances circumstances = standing.of().circumstances();
            List<Long> bills = circumstances.earlier().isZero()
                    ? List.of(span.worst())
                    : List.of(circumstances.earlier().fen(), span.worst());
            draft.because(reasons.clauses(circumstances, bills, draft.tiers()));
        }
        return draft;
    }
}
