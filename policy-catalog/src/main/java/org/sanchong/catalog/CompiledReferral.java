package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.referral.FilingChannel;
import org.sanchong.domain.referral.ReferralRule;

/** How the rules of referral and filing are compiled. */
final class CompiledReferral {
    private static final String CONTRACTED = "contracted";
    private static final String PER_COUNTY = "per-county";
    private static final String CHANNELS = "channels";
    private static final String FIRST = "first";

    private CompiledReferral() {}

    static void write(CompiledOutput out, List<ReferralRule> rules) {
        out.number(rules.size());
        for (ReferralRule rule : rules) {
            CompiledLaw.source(out, rule.source());
            if (rule instanceof ReferralRule.ContractedCare contracted) {
                out.text(CONTRACTED);
                out.texts(contracted.within().stream().map(Locality::code).toList());
            } else if (rule instanceof ReferralRule.ContractsPerCounty perCounty) {
                out.text(PER_COUNTY);
                out.number(perCounty.least());
                out.number(perCounty.most());
            } else if (rule instanceof ReferralRule.OfferedChannels offered) {
                out.text(CHANNELS);
                out.texts(offered.channels().stream().map(FilingChannel::code).toList());
            } else if (rule instanceof ReferralRule.PrimaryCareFirst first) {
                out.text(FIRST);
                CompiledCondition.categories(out, first.categories());
                out.texts(first.levels().stream().map(FacilityLevel::code).toList());
            }
        }
    }

    static List<ReferralRule> read(CompiledInput in) {
        List<ReferralRule> rules = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            rules.add(rule(CompiledLaw.source(in), in));
        }
        return rules;
    }

    private static ReferralRule rule(Source source, CompiledInput in) {
        String kind = in.text();
        return switch (kind) {
            case CONTRACTED -> {
                Set<Locality> within = new LinkedHashSet<>();
                for (String code : in.texts()) {
                    within.add(new Locality(code));
                }
                yield new ReferralRule.ContractedCare(within, source);
            }
            case PER_COUNTY -> new ReferralRule.ContractsPerCounty(in.count(), in.count(), source);
            case CHANNELS -> {
                Set<FilingChannel> channels = new LinkedHashSet<>();
                for (String code : in.texts()) {
                    channels.add(new FilingChannel(code));
                }
                yield new ReferralRule.OfferedChannels(channels, source);
            }
            case FIRST -> new ReferralRule.PrimaryCareFirst(CompiledCondition.categories(in), levels(in), source);
            default -> throw CompiledInput.unknown(kind);
        };
    }

    private static Set<FacilityLevel> levels(CompiledInput in) {
        Set<FacilityLevel> levels = new LinkedHashSet<>();
        for (String code : in.texts()) {
            levels.add(new FacilityLevel(code));
        }
        return levels;
    }
}
