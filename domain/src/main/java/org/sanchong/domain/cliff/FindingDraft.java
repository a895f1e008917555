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
    private final List<String> against = new ArrayList<>();
    private final List<Comparison.Span> span = new ArrayList<>();
    /** The better payment, then the worse. */
    private final List<Money> paid = new ArrayList<>();

    private final List<TierName> tiers = new ArrayList<>();

    FindingDraft(CliffKind kind, Standing standing) {
        this.kind = kind;
        this.categories = kind == CliffKind.LOSS_OF_CATEGORY || kind == CliffKind.POORER_PAID_LESS
                ? standing.categories()
                : standing.told();
        this.circumstances = standing.of().circumstances();
    }

    FindingDraft against(String what) {
        against.add(what);
        return this;
    }

    FindingDraft span(Comparison.Span at) {
        span.add(at);
        return this;
    }

    /** Says what is compared, by the tiers that pay less. */
    FindingDraft paid(ExpensePoint more, ExpensePoint less) {
        paid.add(Money.ofFen(more.fund()));
        paid.add(Money.ofFen(less.fund()));
        tiers.addAll(lacking(more, less));
        return this;
    }

    /** Says that one tier alone is compared. */
    FindingDraft paid(TierName tier, ExpensePoint more, ExpensePoint less) {
        paid.add(Money.ofFen(more.paid(tier)));
        paid.add(Money.ofFen(less.paid(tier)));
        tiers.add(tier);
        return this;
    }

    /** Says what two bills are paid together, and what one is. */
    FindingDraft split(ExpensePoint one, ExpensePoint other, ExpensePoint whole) {
        paid.add(Money.ofFen(one.fund() + other.fund()));
        paid.add(Money.ofFen(whole.fund()));
        List<TierName> less = new ArrayList<>();
        for (TierName tier : TierName.values()) {
            if (one.paid(tier) + other.paid(tier) > whole.paid(tier)) {
                less.add(tier);
            }
        }
        tiers.addAll(less);
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
                .against(String.join("", against))
                .from(Money.ofFen(span.get(0).from()))
                .to(Money.ofFen(span.get(0).to()))
                .at(Money.ofFen(span.get(0).worst()))
                .better(paid.get(0))
                .worse(paid.get(1))
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
