package org.sanchong.catalog;

import org.sanchong.domain.referral.ReferralRule;

/** The canonical text of the rules of referral and filing. */
final class ReferralText {
    private ReferralText() {}

    static void rule(CanonicalText text, ReferralRule rule) {
        text.value("is", rule.getClass().getSimpleName()).part("source", rule.source(), PolicyText::source);
        if (rule instanceof ReferralRule.ContractedCare contracted) {
            text.set("within", contracted.within(), (t, locality) -> t.value("locality", locality));
        } else if (rule instanceof ReferralRule.ContractsPerCounty perCounty) {
            text.value("least", perCounty.least()).value("most", perCounty.most());
        } else if (rule instanceof ReferralRule.OfferedChannels offered) {
            text.set("channels", offered.channels(), (t, channel) -> t.value("channel", channel));
        } else if (rule instanceof ReferralRule.PrimaryCareFirst first) {
            text.set("categories", first.categories(), (t, category) -> t.value("category", category))
                    .set("levels", first.levels(), (t, level) -> t.value("level", level));
        }
    }
}
