package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;

/** What a step rules besides its figures and schedules. */
final class StepProvisions {
    private final FactWords facts;
    private final Phrases phrases;
    private final ConditionWords conditions;

    StepProvisions(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
        this.conditions = new ConditionWords(facts);
    }

    /** Returns what kind of step it is, as programs know it. */
    static String kind(PolicyStep step) {
        if (step instanceof BenefitTier) {
            return "tier";
        } else if (step instanceof ScopeRule) {
            return "waiver";
        } else if (step instanceof Suspension) {
            return "suspension";
        }
        return step instanceof Envelope ? "envelope" : "pending";
    }

    /** Returns them in the order in which a page shows them. */
    List<Provision> of(PolicyStep step) {
        List<Provision> all = new ArrayList<>();
        all.add(Provision.of("clause", phrases.either("the step", "本步骤"), kind(step), StepWords.of(step, facts))
                .restingOn(step.source()));
        List<Provision> further = new ArrayList<>();
        further.add(
                Provision.of("when", phrases.either("for", "适用"), step.condition(), conditions.of(step.condition())));
        if (step instanceof Suspension suspension) {
            String words = facts.categories(suspension.categories(), phrases.either(", ", "、"));
            further.add(Provision.of("categories", phrases.either("suspends", "暂停类别"), suspension.categories(), words));
        } else if (step instanceof ScopeRule rule) {
            String words = facts.attribute(rule.part().column());
            further.add(Provision.of("part", phrases.either("takes into scope", "计入政策范围"), rule.part(), words));
        } else if (step instanceof Envelope envelope) {
            envelope(further, envelope);
        } else if (step instanceof PendingRule pending) {
            further.add(Provision.of(
                    "for_tier", phrases.either("pending of", "所属层次"), pending.tier(), facts.tier(pending.tier())));
        } else if (step instanceof BenefitTier tier) {
            tier(further, tier);
        }
        further.forEach(provision -> all.add(provision.by(step.source())));
        if (step instanceof BenefitTier tier) {
            all.add(Provision.of(
                            "otherwise",
                            phrases.either("otherwise", "无适用标准时"),
                            tier.otherwise().reason(),
                            phrases.absence(tier.otherwise().reason()))
                    .restingOn(tier.otherwise().source()));
        }
        return all;
    }

    private void envelope(List<Provision> all, Envelope envelope) {
        String base = switch (envelope.base()) {
            case TOTAL -> phrases.either("the total expense", "医疗总费用");
            case IN_SCOPE -> phrases.either("what is in scope", "政策范围内费用");
        };
        all.add(Provision.of("of", phrases.either("share of", "比例的基数"), envelope.base(), base));
        all.add(Provision.of("over", phrases.either("over", "合计层次"), envelope.over(), facts.tiers(envelope.over())));
        envelope.paidBy()
                .ifPresent(tier ->
                        all.add(Provision.of("paid_by", phrases.either("paid by", "由其补足"), tier, facts.tier(tier))));
    }

    private void tier(List<Provision> all, BenefitTier tier) {
        tier.baseAccount()
                .ifPresent(account -> all.add(
                        Provision.of("base_account", phrases.either("burden counted on", "自付累计于"), account, account)));
        if (tier.takesSuppliedPayment()) {
            String name = phrases.either("takes basic_paid", "采用 basic_paid");
            all.add(Provision.of("takes_basic_paid", name, true, phrases.either("yes", "是")));
        }
    }
}
