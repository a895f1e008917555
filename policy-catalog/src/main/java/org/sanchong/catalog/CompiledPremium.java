package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.premium.ContributionRate;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.EnrolmentChannel;
import org.sanchong.domain.premium.EnrolmentPlace;
import org.sanchong.domain.premium.ParticipationTarget;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.premium.PremiumSubsidy;
import org.sanchong.domain.premium.SubsidyTerms;
import org.sanchong.domain.time.PlanYear;

/** How the rules of enrolment and premium are compiled. */
final class CompiledPremium {
    private static final String SHARE = "share";
    private static final String AMOUNT = "amount";
    private static final String LOCAL = "local";
    private static final String NONE = "none";
    private static final String ABSENT = "absent";

    private CompiledPremium() {}

    static void write(CompiledOutput out, PremiumRules rules) {
        CompiledLaw.source(out, rules.source());
        out.flag(rules.firstYear().isPresent());
        rules.firstYear().ifPresent(year -> CompiledFigure.YEAR.write(out, year));
        out.flag(rules.sinceCollection().isPresent());
        rules.sinceCollection().ifPresent(clause -> CompiledLaw.source(out, clause));
        out.number(rules.subsidies().size());
        rules.subsidies().forEach(subsidy -> subsidy(out, subsidy));
        out.number(rules.contributions().size());
        rules.contributions().forEach(rate -> contribution(out, rate));
        out.number(rules.places().size());
        for (EnrolmentPlace place : rules.places()) {
            out.text(place.insurance().code());
            channels(out, place.channels());
            CompiledLaw.source(out, place.source());
        }
        out.number(rules.covers().size());
        rules.covers().forEach(cover -> cover(out, cover));
        out.number(rules.targets().size());
        for (ParticipationTarget target : rules.targets()) {
            out.text(target.id());
            CompiledCondition.categories(out, target.categories());
            CompiledFigure.RATE.write(out, target.share());
        }
    }

    static PremiumRules read(CompiledInput in) {
        PremiumRules.Builder rules = PremiumRules.builder().source(CompiledLaw.source(in));
        if (in.flag()) {
            rules.firstYear(CompiledFigure.YEAR.read(in));
        }
        if (in.flag()) {
            rules.sinceCollection(CompiledLaw.source(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            rules.addSubsidy(subsidy(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            rules.addContribution(contribution(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            rules.addPlace(new EnrolmentPlace(new InsuranceType(in.text()), channels(in), CompiledLaw.source(in)));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            rules.addCover(cover(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            rules.addTarget(
                    new ParticipationTarget(in.text(), CompiledCondition.categories(in), CompiledFigure.RATE.read(in)));
        }
        return rules.build();
    }

    private static void year(CompiledOutput out, Optional<PlanYear> year) {
        out.number(year.map(PlanYear::year).orElse(0));
    }

    private static Optional<PlanYear> year(CompiledInput in) {
        int year = in.count();
        return year == 0 ? Optional.empty() : Optional.of(new PlanYear(year));
    }

    private static void subsidy(CompiledOutput out, PremiumSubsidy subsidy) {
        out.text(subsidy.id());
        CompiledCondition.categories(out, subsidy.categories());
        SubsidyTerms terms = subsidy.terms();
        if (terms instanceof SubsidyTerms.Share share) {
            out.text(SHARE);
            CompiledFigure.RATE.write(out, share.share());
        } else if (terms instanceof SubsidyTerms.Fixed fixed) {
            out.text(AMOUNT);
            CompiledFigure.AMOUNT.write(out, fixed.amount());
        } else if (terms instanceof SubsidyTerms.LocalShare local) {
            out.text(LOCAL);
            out.number(local.floor().millionths());
            out.number(local.ceiling().millionths());
            CompiledLaw.source(out, local.source());
        } else if (terms instanceof SubsidyTerms.None none) {
            out.text(NONE);
            CompiledLaw.source(out, none.source());
        } else if (terms instanceof SubsidyTerms.Absent absent) {
            out.text(ABSENT);
            CompiledLaw.absence(out, absent.absence());
        }
        year(out, subsidy.lastYear());
        out.optionalText(subsidy.funder().map(Enum::name));
    }

    private static PremiumSubsidy subsidy(CompiledInput in) {
        PremiumSubsidy.Builder subsidy = PremiumSubsidy.builder()
                .id(in.text())
                .addAllCategories(CompiledCondition.categories(in))
                .terms(terms(in))
                .lastYear(year(in));
        if (in.flag()) {
            subsidy.funder(in.constant(PremiumSubsidy.Funder.values()));
        }
        return subsidy.build();
    }

    private static SubsidyTerms terms(CompiledInput in) {
        String kind = in.text();
        return switch (kind) {
            case SHARE -> new SubsidyTerms.Share(CompiledFigure.RATE.read(in));
            case AMOUNT -> new SubsidyTerms.Fixed(CompiledFigure.AMOUNT.read(in));
            case LOCAL ->
                new SubsidyTerms.LocalShare(
                        CompiledFigure.RATE.ofNumber(in.number()),
                        CompiledFigure.RATE.ofNumber(in.number()),
                        CompiledLaw.source(in));
            case NONE -> new SubsidyTerms.None(CompiledLaw.source(in));
            case ABSENT -> new SubsidyTerms.Absent(CompiledLaw.absence(in));
            default -> throw CompiledInput.unknown(kind);
        };
    }

    private static void contribution(CompiledOutput out, ContributionRate rate) {
        out.text(rate.insurance().code());
        if (rate instanceof ContributionRate.OnWages printed) {
            out.text(SHARE);
            out.constant(printed.payer());
            CompiledFigure.RATE.write(out, printed.rate());
        } else if (rate instanceof ContributionRate.Unprinted unprinted) {
            out.text(ABSENT);
            channels(out, unprinted.channels());
            CompiledLaw.absence(out, unprinted.absence());
        }
    }

    private static ContributionRate contribution(CompiledInput in) {
        InsuranceType insurance = new InsuranceType(in.text());
        String kind = in.text();
        return switch (kind) {
            case SHARE ->
                new ContributionRate.OnWages(
                        insurance, in.constant(ContributionRate.Payer.values()), CompiledFigure.RATE.read(in));
            case ABSENT -> new ContributionRate.Unprinted(insurance, channels(in), CompiledLaw.absence(in));
            default -> throw CompiledInput.unknown(kind);
        };
    }

    private static void channels(CompiledOutput out, Set<EnrolmentChannel> channels) {
        out.texts(channels.stream().sorted().map(Enum::name).toList());
    }

    private static Set<EnrolmentChannel> channels(CompiledInput in) {
        List<EnrolmentChannel> channels = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            channels.add(in.constant(EnrolmentChannel.values()));
        }
        return new LinkedHashSet<>(channels);
    }

    private static void cover(CompiledOutput out, CoverRule cover) {
        out.constant(cover.occasion());
        CompiledCondition.categories(out, cover.categories());
        out.constant(cover.start());
        out.flag(cover.withinDays().isPresent());
        cover.withinDays().ifPresent(days -> out.number(days));
        CompiledLaw.source(out, cover.source());
    }

    private static CoverRule cover(CompiledInput in) {
        CoverRule.Builder cover = CoverRule.builder()
                .occasion(in.constant(CoverRule.Occasion.values()))
                .addAllCategories(CompiledCondition.categories(in))
                .start(in.constant(CoverRule.Start.values()));
        if (in.flag()) {
            cover.withinDays(in.count());
        }
        Source source = CompiledLaw.source(in);
        return cover.source(source).build();
    }
}
