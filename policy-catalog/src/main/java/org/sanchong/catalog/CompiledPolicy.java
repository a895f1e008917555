package org.sanchong.catalog;

import java.util.Map;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyId;

/** How policies are compiled. */
final class CompiledPolicy {
    private static final String AGE = "age";
    private static final String ORDINAL = "ordinal";

    private CompiledPolicy() {}

    static void write(CompiledOutput out, BenefitPolicy policy) {
        out.text(policy.id().value());
        out.text(policy.region().value());
        out.text(policy.english());
        out.text(policy.chinese());
        out.text(policy.document());
        CompiledCondition.period(out, policy.period());
        CompiledLaw.source(out, policy.periodSource());
        CompiledCondition.optionalDay(out, policy.recorded());
        CompiledCondition.optionalDay(out, policy.verifiedUntil());
        out.flag(policy.transition().isPresent());
        policy.transition().ifPresent(transition -> CompiledCondition.period(out, transition));
        out.number(policy.includes().size());
        for (Map.Entry<EligibilityCategory, Set<EligibilityCategory>> covers :
                policy.includes().entrySet()) {
            out.text(covers.getKey().code());
            CompiledCondition.categories(out, covers.getValue());
        }
        CompiledVocabulary.attributes(out, policy.attributes());
        out.number(policy.derivedAttributes().size());
        policy.derivedAttributes().forEach(derived -> derived(out, derived));
        out.number(policy.accounts().size());
        policy.accounts().forEach(account -> account(out, account));
        out.flag(policy.assistanceFollowsRegistration().isPresent());
        policy.assistanceFollowsRegistration().ifPresent(clause -> CompiledLaw.source(out, clause));
        out.flag(policy.deliveries().isPresent());
        policy.deliveries().ifPresent(duty -> CompiledDuty.write(out, duty));
        out.flag(policy.premium().isPresent());
        policy.premium().ifPresent(premium -> CompiledPremium.write(out, premium));
        CompiledReferral.write(out, policy.referralRules());
        out.flag(policy.assistanceRules().isPresent());
        policy.assistanceRules().ifPresent(rules -> CompiledAssistance.write(out, rules));
        out.flag(policy.monitoring().isPresent());
        policy.monitoring().ifPresent(rules -> CompiledMonitoring.write(out, rules));
        CompiledIndicators.write(out, policy.indicators());
        out.number(policy.steps().size());
        policy.steps().forEach(step -> CompiledStep.write(out, step));
    }

    static BenefitPolicy read(CompiledInput in) {
        BenefitPolicy.Builder policy = BenefitPolicy.builder()
                .id(new PolicyId(in.text()))
                .region(new RegionCode(in.text()))
                .english(in.text())
                .chinese(in.text())
                .document(in.text())
                .period(CompiledCondition.period(in))
                .periodSource(CompiledLaw.source(in))
                .recorded(CompiledCondition.optionalDay(in))
                .verifiedUntil(CompiledCondition.optionalDay(in));
        if (in.flag()) {
            policy.transition(CompiledCondition.period(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            policy.putInclude(new EligibilityCategory(in.text()), CompiledCondition.categories(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            policy.addAttribute(CompiledVocabulary.attribute(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            policy.addDerivedAttribute(derived(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            policy.addAccount(account(in));
        }
        if (in.flag()) {
            policy.assistanceFollowsRegistration(CompiledLaw.source(in));
        }
        if (in.flag()) {
            policy.deliveries(CompiledDuty.read(in));
        }
        if (in.flag()) {
            policy.premium(CompiledPremium.read(in));
        }
        policy.addAllReferralRules(CompiledReferral.read(in));
        if (in.flag()) {
            policy.assistanceRules(CompiledAssistance.read(in));
        }
        if (in.flag()) {
            policy.monitoring(CompiledMonitoring.read(in));
        }
        policy.addAllIndicators(CompiledIndicators.read(in));
        for (int rest = in.count(); rest > 0; rest--) {
            policy.addStep(CompiledStep.read(in));
        }
        return policy.build();
    }

    private static void derived(CompiledOutput out, DerivedAttribute derived) {
        if (derived instanceof DerivedAttribute.Age age) {
            out.text(AGE);
            out.text(age.name());
            out.text(age.since());
            out.text(age.on());
        } else if (derived instanceof DerivedAttribute.Ordinal ordinal) {
            out.text(ORDINAL);
            out.text(ordinal.name());
            out.text(ordinal.account());
        }
    }

    private static DerivedAttribute derived(CompiledInput in) {
        String kind = in.text();
        return switch (kind) {
            case AGE -> new DerivedAttribute.Age(in.text(), in.text(), in.text());
            case ORDINAL -> new DerivedAttribute.Ordinal(in.text(), in.text());
            default -> throw CompiledInput.unknown(kind);
        };
    }

    private static void account(CompiledOutput out, Account account) {
        out.text(account.name());
        out.constant(account.measure());
        CompiledStep.tiers(out, account.tiers());
        out.constant(account.owner());
        out.constant(account.period());
        CompiledCondition.write(out, account.condition());
        CompiledCondition.write(out, account.continues());
        out.flag(account.source().isPresent());
        account.source().ifPresent(source -> CompiledLaw.source(out, source));
    }

    private static Account account(CompiledInput in) {
        Account.Builder account = Account.builder()
                .name(in.text())
                .measure(in.constant(Account.Measure.values()))
                .addAllTiers(CompiledStep.tiers(in))
                .owner(in.constant(Account.Owner.values()))
                .period(in.constant(Account.Period.values()))
                .condition(CompiledCondition.read(in))
                .continues(CompiledCondition.read(in));
        return (in.flag() ? account.source(CompiledLaw.source(in)) : account).build();
    }
}
