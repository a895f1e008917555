package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Rate;

/** Bounds what several tiers pay together. */
final class EnvelopeSums {
    private final Course course;
    private final TierLabels labels;
    private final Envelope envelope;
    private final List<Json> changes = new ArrayList<>();

    EnvelopeSums(Course course, TierLabels labels, Envelope envelope) {
        this.course = course;
        this.labels = labels;
        this.envelope = envelope;
    }

    /** Applies the envelope and ends the step that was begun. */
    Json.Members json(Json.ObjectBuilder step) {
        Figure<Rate> share = course.facts().figure(envelope.share(), "share");
        long base = envelope.base() == Envelope.Base.TOTAL ? course.facts().fen("total") : course.inScope();
        long bound = Fen.rounded(Fen.exact(base, Figures.millionths(share)));
        long paid = 0;
        List<Json> over = new ArrayList<>();
        for (TierName tier : over()) {
            paid += course.paid(tier);
            over.add(new Json.Text(tier.column()));
        }
        if (envelope.bound() == Envelope.Bound.AT_MOST) {
            cut(paid - bound);
        } else {
            fill(envelope.paidBy().orElseThrow(), bound - paid);
        }
        step.put("bound", envelope.bound().name()).put("of", envelope.base().name());
        step.putItems("over", over);
        envelope.paidBy().ifPresent(tier -> step.put("paid_by", tier.column()));
        return step.putYuan("base", base)
                .put("share", Figures.json(share))
                .putYuan("bound_amount", bound)
                .putYuan("paid_before", paid)
                .putItems("changes", changes)
                .build();
    }

    /** The tiers in the order in which they pay. */
    private List<TierName> over() {
        return envelope.over().stream().sorted().toList();
    }

    private void cut(long tooMuch) {
        long left = tooMuch;
        List<TierName> tiers = over();
        for (int i = tiers.size() - 1; i >= 0 && left > 0; i--) {
            TierName tier = tiers.get(i);
            long cut = course.isSupplied(tier) ? 0 : Math.min(left, course.paid(tier));
            change(tier, -cut);
            left -= cut;
        }
    }

    private void fill(TierName tier, long missing) {
        long room = tier == TierName.BACKSTOP ? course.facts().fen("total") - course.paidByAll() : course.burden();
        BenefitSchedule taken = course.taken(tier);
        if (taken != null) {
            for (Cap cap : taken.caps()) {
                room = Math.min(room, left(cap));
            }
        }
        change(tier, course.isSupplied(tier) ? 0 : Math.max(0, Math.min(missing, room)));
    }

    /** What a cap leaves; its account has been shown where the schedule was worked out. */
    private long left(Cap cap) {
        Account account = course.rules().account(cap.account());
        if (!course.counts(account)) {
            return Long.MAX_VALUE;
        }
        long ceiling = course.facts().figure(cap.ceiling(), "cap").value().fen();
        return Math.max(0, ceiling - course.holds(account, "", () -> null));
    }

    private void change(TierName tier, long fen) {
        if (fen != 0) {
            course.pay(tier, fen);
            changes.add(new Json.ObjectBuilder()
                    .put("tier", tier.column())
                    .put("label", labels.of(tier))
                    .putYuan("amount", fen)
                    .build());
        }
    }
}
