package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.register.DeliveryDuty;

/** What a policy rules as a whole: where, when, categories included in others, derived attributes and accounts. */
final class HeadProvisions {
    private final FactWords facts;
    private final Phrases phrases;

    HeadProvisions(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
    }

    List<Provision> of(BenefitPolicy policy) {
        List<Provision> all = new ArrayList<>();
        String region = policy.region().value();
        all.add(Provision.of("region", phrases.either("region", "地区"), region, region));
        String days = phrases.either("discharged ", "出院日 ") + phrases.period(policy.period());
        all.add(Provision.of("in_force", phrases.either("in force", "有效期"), policy.period(), days)
                .restingOn(policy.periodSource()));
        policy.recorded()
                .ifPresent(day ->
                        all.add(Provision.of("recorded", phrases.either("recorded on", "登记日"), day, day.toString())));
        policy.verifiedUntil()
                .ifPresent(day -> all.add(
                        Provision.of("verified_until", phrases.either("verified until", "核实至"), day, day.toString())));
        policy.transition()
                .ifPresent(period -> all.add(Provision.of(
                        "transition", phrases.either("transition", "过渡期"), period, phrases.period(period))));
        policy.includes().forEach((category, covered) -> {
            String name = phrases.either("includes", "包含") + " [" + facts.category(category) + "]";
            String words = facts.categories(covered, phrases.either(", ", "、"));
            all.add(Provision.of("includes", name, covered, words).which(category.code()));
        });
        for (ClaimAttribute attribute : policy.attributes()) {
            String name = phrases.either("declared attribute ", "声明的要素 ") + attribute.name();
            String codes =
                    attribute.codes().stream().map(ClaimAttribute.Code::code).collect(Collectors.joining(", "));
            all.add(Provision.of("attribute", name, attribute, (attribute.kind() + " " + codes).strip())
                    .which(attribute.name()));
        }
        for (DerivedAttribute attribute : policy.derivedAttributes()) {
            String name = phrases.either("derived attribute ", "派生要素 ") + attribute.name();
            all.add(Provision.of("derived_attribute", name, attribute, facts.derived(attribute))
                    .which(attribute.name()));
        }
        AccountWords words = new AccountWords(facts);
        for (Account account : policy.accounts()) {
            String name = phrases.either("account ", "年度累计 ") + account.name();
            Provision counted =
                    Provision.of("account", name, account, words.of(account)).which(account.name());
            all.add(account.source().map(counted::by).orElse(counted));
        }
        policy.assistanceFollowsRegistration().ifPresent(clause -> all.add(assistance(clause)));
        policy.deliveries().ifPresent(duty -> all.add(deliveries(duty)));
        policy.premium().ifPresent(rules -> all.addAll(new PremiumProvisions(facts).of(rules)));
        all.addAll(new ReferralProvisions(facts).of(policy.referralRules()));
        policy.assistanceRules().ifPresent(rules -> all.addAll(new AssistanceProvisions(facts).of(rules)));
        policy.monitoring().ifPresent(rules -> all.addAll(new MonitoringProvisions(facts).of(rules)));
        all.addAll(new IndicatorProvisions(facts).of(policy.indicators()));
        return all;
    }

    /** Returns that assistance follows the place of registration. */
    Provision assistance(Source clause) {
        String words = phrases.either("region of registration or recognition", "户籍地或身份认定地所属统筹区");
        return Provision.of("assistance", phrases.either("assistance of the", "救助地"), words, words)
                .restingOn(clause);
    }

    /** Returns which departments hand over lists of certified people, and when. */
    Provision deliveries(DeliveryDuty duty) {
        String who = duty.departments().stream()
                .map(facts::department)
                .collect(Collectors.joining(phrases.either(", ", "、")));
        String due = duty.due()
                .map(before -> phrases.either("; before each year's central collection", "；每年集中缴费前"))
                .orElse("");
        String added = duty.isAddedAtOnce() ? phrases.either("; people added at once", "；新增人员随时") : "";
        String name = phrases.either("lists of certified people", "认定人员名单");
        return Provision.of("deliveries", name, duty, who + due + added).restingOn(duty.source());
    }
}
