package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.referral.FilingChannel;
import org.sanchong.domain.referral.ReferralRule;

/** What a policy rules of referral and filing, one provision each, with its clause. */
final class ReferralProvisions {
    private final FactWords facts;
    private final Phrases phrases;

    ReferralProvisions(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
    }

    List<Provision> of(List<ReferralRule> rules) {
        List<Provision> all = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            ReferralRule rule = rules.get(i);
            all.add(provision(rule).which(Integer.toString(i + 1)).restingOn(rule.source()));
        }
        return all;
    }

    private Provision provision(ReferralRule rule) {
        String and = phrases.either(", ", "、");
        if (rule instanceof ReferralRule.ContractedCare contracted) {
            String words = contracted.within().stream().map(Locality::code).collect(Collectors.joining(and));
            return Provision.of(
                    "contracted_beyond",
                    phrases.either("contracted facility needed beyond", "以下就医地之外须在签约机构"),
                    contracted.within(),
                    words);
        }
        if (rule instanceof ReferralRule.ContractsPerCounty perCounty) {
            String words = perCounty.least() + phrases.either(" to ", " 至 ") + perCounty.most();
            return Provision.of(
                    "contracts_per_county",
                    phrases.either("contracted facilities per county", "每县签约机构数"),
                    words,
                    words);
        }
        if (rule instanceof ReferralRule.OfferedChannels offered) {
            String words = offered.channels().stream().map(FilingChannel::code).collect(Collectors.joining(and));
            return Provision.of("filing_channels", phrases.either("filing by", "备案渠道"), offered.channels(), words);
        }
        ReferralRule.PrimaryCareFirst first = (ReferralRule.PrimaryCareFirst) rule;
        String levels = first.levels().stream().map(FacilityLevel::code).collect(Collectors.joining(and));
        String who = first.categories().isEmpty()
                ? phrases.either("everybody", "全体")
                : facts.categories(first.categories(), and);
        return Provision.of(
                "first_visit_at",
                phrases.either("first visit at", "首诊于"),
                List.of(first.levels(), first.categories()),
                levels + phrases.either(" of ", "：") + who);
    }
}
