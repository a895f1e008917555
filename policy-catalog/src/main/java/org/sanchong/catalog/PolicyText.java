package org.sanchong.catalog;

import java.util.Map;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.time.EffectivePeriod;

/** The canonical text of policies. */
final class PolicyText {
    private PolicyText() {}

    static void policy(CanonicalText text, BenefitPolicy policy) {
        text.value("id", policy.id())
                .value("region", policy.region())
                .value("en", policy.english())
                .value("zh", policy.chinese())
                .value("document", policy.document())
                .optional("recorded", policy.recorded())
                .optional("verified-until", policy.verifiedUntil())
                .part("in-force", policy.period(), PolicyText::period)
                .part("in-force-source", policy.periodSource(), PolicyText::source)
                .set("transition", policy.transition().stream().toList(), PolicyText::period)
                .set("includes", policy.includes().entrySet(), PolicyText::includes)
                .set("attributes", policy.attributes(), ContentHash::attribute)
                .set("derived", policy.derivedAttributes(), (t, derived) -> t.value("derived", derived))
                .set("accounts", policy.accounts(), PolicyText::account)
                .list("steps", policy.steps(), PolicyText::step);
        text.set(
                "assistance-follows-registration",
                policy.assistanceFollowsRegistration().stream().toList(),
                PolicyText::source);
        policy.deliveries().ifPresent(duty -> text.part("deliveries", duty, CompiledDuty::text));
        policy.premium().ifPresent(premium -> text.part("premium", premium, PremiumText::rules));
        if (!policy.referralRules().isEmpty()) {
            text.list("referral", policy.referralRules(), ReferralText::rule);
        }
        policy.assistanceRules().ifPresent(rules -> text.part("assistance", rules, CompiledAssistance::text));
        policy.monitoring().ifPresent(rules -> text.part("monitoring", rules, CompiledMonitoring::text));
        if (!policy.indicators().isEmpty()) {
            text.list("indicators", policy.indicators(), CompiledIndicators::text);
        }
    }

    private static void includes(CanonicalText text, Map.Entry<EligibilityCategory, Set<EligibilityCategory>> covers) {
        text.value("category", covers.getKey()).set("covers", covers.getValue(), (t, c) -> t.value("category", c));
    }

    private static void account(CanonicalText text, Account account) {
        text.value("name", account.name())
                .value("measure", account.measure())
                .set("tiers", account.tiers(), (t, tier) -> t.value("tier", tier))
                .value("owner", account.owner())
                .value("period", account.period())
                .part("when", account.condition(), PolicyText::condition)
                .part("continues", account.continues(), PolicyText::condition);
        account.source().ifPresent(source -> text.part("source", source, PolicyText::source));
    }

    private static void step(CanonicalText text, PolicyStep step) {
        text.part("when", step.condition(), PolicyText::condition).part("source", step.source(), PolicyText::source);
        if (step instanceof Suspension suspension) {
            text.set("suspends", suspension.categories(), (t, category) -> t.value("category", category));
        } else if (step instanceof ScopeRule rule) {
            text.value("waiver", rule.part()).part("share", rule.share(), ScheduleText::figure);
        } else if (step instanceof BenefitTier tier) {
            text.value("tier", tier.name())
                    .list("schedules", tier.schedules(), ScheduleText::schedule)
                    .part("otherwise", tier.otherwise(), PolicyText::absence)
                    .optional("base", tier.baseAccount())
                    .value("supplied", tier.takesSuppliedPayment());
        } else if (step instanceof Envelope envelope) {
            text.value("envelope", envelope.bound())
                    .part("share", envelope.share(), ScheduleText::table)
                    .value("of", envelope.base())
                    .set("over", envelope.over(), (t, tier) -> t.value("tier", tier))
                    .optional("paid-by", envelope.paidBy());
        } else if (step instanceof PendingRule pending) {
            text.value("pending", true);
            // The layer that is pending where none is said is no news: catalogs from before keep their hash.
            if (pending.tier() != TierName.MEDICAL_ASSISTANCE) {
                text.value("for-tier", pending.tier());
            }
        }
    }

    static void absence(CanonicalText text, Absence absence) {
        text.value("reason", absence.reason()).part("source", absence.source(), PolicyText::source);
    }

    static void condition(CanonicalText text, Condition condition) {
        text.value("is", condition.getClass().getSimpleName());
        if (condition instanceof Condition.In in) {
            text.value("attribute", in.attribute()).set("codes", in.codes(), (t, code) -> t.value("code", code));
        } else if (condition instanceof Condition.Between between) {
            text.value("attribute", between.attribute())
                    .value("least", between.least())
                    .value("most", between.most());
        } else if (condition instanceof Condition.Within within) {
            text.value("attribute", within.attribute()).part("days", within.period(), PolicyText::period);
        } else if (condition instanceof Condition.Holds holds) {
            text.set("categories", holds.categories(), (t, category) -> t.value("category", category));
        } else if (condition instanceof Condition.All all) {
            text.set("all", all.conditions(), PolicyText::condition);
        } else if (condition instanceof Condition.Any any) {
            text.set("any", any.conditions(), PolicyText::condition);
        } else if (condition instanceof Condition.Not not) {
            text.part("not", not.condition(), PolicyText::condition);
        }
    }

    static void source(CanonicalText text, Source source) {
        text.part("clause", source.clause(), PolicyText::clause)
                .value("provenance", source.provenance())
                .optional("note", source.note());
    }

    static void clause(CanonicalText text, ClauseId clause) {
        text.value("document", clause.document()).value("number", clause.number());
    }

    private static void period(CanonicalText text, EffectivePeriod period) {
        text.value("from", period.from()).optional("until", period.until());
    }
}
