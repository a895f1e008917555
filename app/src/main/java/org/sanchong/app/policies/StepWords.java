package org.sanchong.app.policies;

import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;

/** What a step of a policy is called. */
final class StepWords {
    private StepWords() {}

    static String of(PolicyStep step, FactWords facts) {
        Phrases phrases = facts.phrases();
        if (step instanceof BenefitTier tier) {
            return phrases.either("tier: ", "层次：") + facts.tier(tier.name());
        } else if (step instanceof ScopeRule) {
            return phrases.either("waiver: a part of the expense is taken into scope", "范围规则：部分费用计入政策范围");
        } else if (step instanceof Suspension) {
            return phrases.either("suspension: for the claim, the categories count as not held", "待遇暂停：本次结算视为不具有下列类别");
        } else if (step instanceof Envelope envelope) {
            return switch (envelope.bound()) {
                case AT_MOST -> phrases.either("ceiling: the tiers together pay no more", "总额上限：各层次合计支付不超过");
                case AT_LEAST -> phrases.either("guarantee: the tiers together pay no less", "保底：各层次合计支付不低于");
            };
        }
        return phrases.either("pending rule: named without a rule, 0.00 is paid", "待定规则：条款提及而无细则，支付 0.00");
    }
}
