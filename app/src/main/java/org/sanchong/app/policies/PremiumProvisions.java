package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.premium.ContributionRate;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.EnrolmentPlace;
import org.sanchong.domain.premium.ParticipationTarget;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.premium.PremiumSubsidy;
import org.sanchong.domain.premium.SubsidyTerms;

/** What a policy rules of enrolment and premium, one provision each, with its clause. */
final class PremiumProvisions {
    private final FactWords facts;
    private final Phrases phrases;

    PremiumProvisions(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
    }

    private List<Provision> amounts(PremiumRules rules) {
        List<Provision> all = new ArrayList<>();
        String open = phrases.either("amounts that the locality supplies", "由统筹地区提供");
        all.add(Provision.of("premium", phrases.either("premium and public part", "个人缴费和财政补助"), open, open)
                .restingOn(rules.source()));
        rules.firstYear().ifPresent(year -> {
            int first = year.value().year();
            String name = phrases.either("ruled from plan year", "起始年度");
            all.add(Provision.of("premium_from", name, first, Integer.toString(first))
                    .restingOn(year.source()));
        });
        rules.sinceCollection().ifPresent(clause -> {
            String words = phrases.either("the help begins with the central collection", "自集中缴费期起享受资助");
            all.add(Provision.of("premium_recognised", phrases.either("newly recognised", "动态新增人员"), words, words)
                    .restingOn(clause));
        });
        return all;
    }

    List<Provision> of(PremiumRules rules) {
        List<Provision> all = new ArrayList<>(amounts(rules));
        rules.subsidies().forEach(subsidy -> all.add(subsidy(subsidy)));
        rules.contributions().forEach(rate -> all.add(contribution(rate)));
        for (EnrolmentPlace place : rules.places()) {
            String words = place.channels().stream().map(Enum::name).collect(Collectors.joining(", "));
            all.add(Provision.of(
                            "enrolled_through",
                            phrases.either("enrolled through, ", "参保途径 ") + place.insurance(),
                            words,
                            words)
                    .which(place.insurance().code())
                    .restingOn(place.source()));
        }
        Map<CoverRule.Occasion, Integer> counted = new EnumMap<>(CoverRule.Occasion.class);
        for (CoverRule rule : rules.covers()) {
            int number = counted.merge(rule.occasion(), 1, Integer::sum);
            all.add(cover(rule).which(rule.occasion() + " " + number));
        }
        for (ParticipationTarget target : rules.targets()) {
            String of =
                    target.categories().isEmpty() ? phrases.either("everybody", "全体") : categories(target.categories());
            String words =
                    phrases.either("at least ", "不低于 ") + target.share().value() + phrases.either(" of ", "：") + of;
            all.add(Provision.of(
                            "participation_target",
                            phrases.either("participation target ", "参保率目标 ") + target.id(),
                            words,
                            words)
                    .restingOn(target.share().source())
                    .which(target.id()));
        }
        return all;
    }

    private String categories(Set<EligibilityCategory> categories) {
        return facts.categories(categories, phrases.either(", ", "、"));
    }

    private Provision subsidy(PremiumSubsidy subsidy) {
        String words = terms(subsidy.terms())
                + subsidy.lastYear()
                        .map(year ->
                                phrases.either(" until plan year ", "，至 ") + year.year() + phrases.either("", " 年度止"))
                        .orElse("")
                + subsidy.funder()
                        .map(funder -> phrases.either(", paid by ", "，出资 ") + funder)
                        .orElse("")
                + phrases.either(": ", "：")
                + categories(subsidy.categories());
        String name = phrases.either("premium help ", "参保资助 ") + subsidy.id();
        return Provision.of("subsidy", name, words, words)
                .restingOn(subsidy.terms().source())
                .which(subsidy.id());
    }

    private String terms(SubsidyTerms terms) {
        if (terms instanceof SubsidyTerms.Share share) {
            return share.share().value() + phrases.either(" of the personal premium", "（按个人缴费）");
        }
        if (terms instanceof SubsidyTerms.Fixed fixed) {
            return fixed.amount().value() + phrases.either(" yuan", " 元");
        }
        if (terms instanceof SubsidyTerms.LocalShare local) {
            return local.floor()
                    + phrases.either(" to ", " 至 ")
                    + local.ceiling()
                    + phrases.either(" of the personal premium, as the locality sets", "（按个人缴费，由统筹地区确定）");
        }
        if (terms instanceof SubsidyTerms.Absent absent) {
            return absent.absence().reason() + phrases.either(", the locality supplies it", "，由统筹地区提供");
        }
        return phrases.either("none", "不资助");
    }

    private Provision contribution(ContributionRate rate) {
        String scheme = rate.insurance().code();
        if (rate instanceof ContributionRate.OnWages printed) {
            String words = printed.rate().value() + phrases.either(" of the wages", "（按工资）");
            return Provision.of(
                            "contribution",
                            phrases.either("contribution, ", "缴费 ") + scheme + " " + printed.payer(),
                            words,
                            words)
                    .restingOn(printed.rate().source())
                    .which(scheme + " " + printed.payer());
        }
        ContributionRate.Unprinted unprinted = (ContributionRate.Unprinted) rate;
        String through = unprinted.channels().stream().map(Enum::name).collect(Collectors.joining(", "));
        return Provision.of(
                        "contribution",
                        phrases.either("contribution, ", "缴费 ") + scheme + " " + through,
                        unprinted.absence().reason(),
                        unprinted.absence().reason().name())
                .restingOn(unprinted.absence().source())
                .which(scheme + " " + through);
    }

    private Provision cover(CoverRule rule) {
        String words = rule.start()
                + rule.withinDays()
                        .map(days -> phrases.either(", paid within " + days + " days", "，" + days + " 日内缴费"))
                        .orElse("")
                + (rule.categories().isEmpty() ? "" : phrases.either(": ", "：") + categories(rule.categories()));
        String name = phrases.either("cover starts, ", "待遇起始 ") + rule.occasion();
        return Provision.of("cover", name, words, words).restingOn(rule.source());
    }
}
