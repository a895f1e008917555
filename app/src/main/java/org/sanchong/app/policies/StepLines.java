package org.sanchong.app.policies;

import java.util.List;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;

/** The steps of a policy as lines for people. */
final class StepLines {
    private final TextLines lines;
    private final FactWords facts;
    private final Phrases phrases;
    private final ConditionWords conditions;
    private final ScheduleLines schedules;
    private final List<PolicyFigure> figures;

    StepLines(TextLines lines, FactWords facts, List<PolicyFigure> figures, RecordedDays recorded) {
        this.lines = lines;
        this.facts = facts;
        this.phrases = facts.phrases();
        this.conditions = new ConditionWords(facts);
        this.schedules = new ScheduleLines(lines, facts, recorded);
        this.figures = figures;
    }

    /** Adds the step of that number; its id is what derivations call it. */
    void write(int number, String id, PolicyStep step) {
        lines.gap().line(0, number + ". " + StepWords.of(step, facts));
        lines.fact(1, phrases.either("id", "步骤编号"), id);
        lines.fact(1, phrases.either("clause", "条款"), phrases.source(step.source()));
        String note = phrases.note(step.source());
        lines.fact(1, phrases.either("note", "说明"), note);
        schedules.begin(note);
        if (!(step instanceof BenefitTier && step.condition() instanceof Condition.Always)) {
            String label = step instanceof BenefitTier ? phrases.either("scope", "范围") : phrases.either("for", "适用");
            lines.fact(1, label, conditions.of(step.condition()));
        }
        if (step instanceof Suspension suspension) {
            lines.fact(
                    1,
                    phrases.either("suspends", "暂停类别"),
                    facts.categories(suspension.categories(), phrases.either(", ", "、")));
        } else if (step instanceof ScopeRule rule) {
            lines.fact(
                    1,
                    phrases.either("takes into scope", "计入政策范围"),
                    facts.attribute(rule.part().column()));
        } else if (step instanceof Envelope envelope) {
            envelope(envelope);
        } else if (step instanceof PendingRule pending) {
            lines.fact(1, phrases.either("pending of", "所属层次"), facts.tier(pending.tier()));
        } else if (step instanceof BenefitTier tier) {
            tier(number, tier);
        }
        schedules.figures(1, of(number, ""));
    }

    private List<PolicyFigure> of(int step, String schedule) {
        return figures.stream()
                .filter(f -> f.step() == step && f.schedule().equals(schedule))
                .toList();
    }

    private void envelope(Envelope envelope) {
        lines.fact(
                1,
                phrases.either("share of", "比例的基数"),
                switch (envelope.base()) {
                    case TOTAL -> phrases.either("the total expense", "医疗总费用");
                    case IN_SCOPE -> phrases.either("what is in scope", "政策范围内费用");
                });
        lines.fact(1, phrases.either("over", "合计层次"), facts.tiers(envelope.over()));
        lines.fact(
                1,
                phrases.either("paid by", "由其补足"),
                envelope.paidBy().map(facts::tier).orElse(""));
    }

    private void tier(int number, BenefitTier tier) {
        lines.fact(
                1,
                phrases.either("otherwise", "无适用标准时"),
                phrases.absence(tier.otherwise().reason())
                        + phrases.either(" (", "（")
                        + phrases.source(tier.otherwise().source())
                        + phrases.either(")", "）"));
        lines.fact(
                1,
                phrases.either("burden counted on", "自付累计于"),
                tier.baseAccount().orElse(""));
        if (tier.takesSuppliedPayment()) {
            lines.fact(
                    1,
                    phrases.either("supplied payment", "已付金额"),
                    phrases.either(
                            "basic_paid of the claim, where given, stands for this tier", "填有 basic_paid 的，以其为本层次支付"));
        }
        for (BenefitSchedule schedule : tier.schedules()) {
            schedules.write(schedule, of(number, schedule.id()));
        }
    }
}
