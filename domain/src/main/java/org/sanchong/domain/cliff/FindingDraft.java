package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** What is found before it is told of every kind of care of which it is true. */
final class FindingDraft {
    final CliffKind kind;
    final List<EligibilityCategory> categories;
    final Circumstances circumstances;
    private final Set<ClauseId> clauses = new LinkedHashSet<>();
    private String against = "";
    private Comparison.Span span = new Comparison.Span(0, 0, 0);
    private Money better = Money.zero();
    private Money worse = Money.zero();
    private List<TierName> tiers = List.of();

    FindingDraft(CliffKind kind, Standing standing) {
        this.kind = kind;
        this.categories = kind == CliffKind.LOSS_OF_CATEGORY || kind == CliffKind.POORER_PAID_LESS
                ? standing.categories()
                : standing.told();
        this.circumstances = standing.of().circumstances();
    }

    FindingDraft against(String what) {
        against = what;
        return this;
    }

    FindingDraft span(Comparison.Span at) {
        span = at;
        return this;
    }

    /** Says what is compared, by the tiers that pay less. */
    FindingDraft paid(ExpensePoint more, ExpensePoint less) {
        better = Money.ofFen(more.fund());
        worse = Money.ofFen(less.fund());
        tiers = lacking(more, less);
        return this;
    }

    /** Says that one tier alone is compared. */
    FindingDraft paid(TierName tier, ExpensePoint more, ExpensePoint less) {
        better = Money.ofFen(more.paid(tier));
        worse = Money.ofFen(less.paid(tier));
        tiers = List.of(tier);
        return this;
    }

    /** Says what two bills are paid together, and what one is. */
    FindingDraft split(ExpensePoint one, ExpensePoint other, ExpensePoint whole) {
        better = Money.ofFen(one.fund() + other.fund());
        worse = Money.ofFen(whole.fund());
        List<TierName> less = new ArrayList<>();
        for (TierName tier : TierName.values()) {
            if (one.paid(tier) + other.paid(tier) > whole.paid(tier)) {
                less.add(tier);
            }
        }
        tiers = List.copyOf(less);
        return this;
    }

    FindingDraft because(Set<ClauseId> more) {
        clauses.addAll(more);
        return this;
    }

    List<TierName> tiers() {
        return tiers;
    }

    /** Returns the finding, without policy and circumstances. */
    CliffFinding.Builder finding() {
        return CliffFinding.builder()
                .kind(kind)
                .against(against)
                .from(Money.ofFen(span.from()))
                .to(Money.ofFen(span.to()))
                .at(Money.ofFen(span.worst()))
                .better(better)
                .worse(worse)
                .addAllTiers(tiers)
                .addAllClauses(clauses);
    }

    private static List<TierName> lacking(ExpensePoint more, ExpensePoint less) {
        List<TierName> lacking = new ArrayList<>();
        for (TierName tier : TierName.values()) {
            if (more.paid(tier) > less.paid(tier)) {
                lacking.add(tier);
            }
        }
        return lacking;
    }
}
