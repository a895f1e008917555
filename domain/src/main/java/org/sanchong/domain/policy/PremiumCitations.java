package org.sanchong.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.PrintedFigure.Bound;
import org.sanchong.domain.law.PrintedFigure.Kind;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.premium.ContributionRate;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.EnrolmentPlace;
import org.sanchong.domain.premium.ParticipationTarget;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.premium.PremiumSubsidy;
import org.sanchong.domain.premium.SubsidyTerms;

/** Collects every place of a policy's premium rules that rests on a clause, in their order. */
final class PremiumCitations {
    private final PolicyId policy;
    private final List<Citation> all = new ArrayList<>();

    private PremiumCitations(PolicyId policy) {
        this.policy = policy;
    }

    static List<Citation> of(PolicyId policy, PremiumRules rules) {
        PremiumCitations citations = new PremiumCitations(policy);
        citations.add("premium", rules.source(), List.of());
        rules.firstYear().ifPresent(year -> citations.figure("premium/first-year", year));
        rules.sinceCollection().ifPresent(clause -> citations.add("premium/since-collection", clause, List.of()));
        rules.subsidies().forEach(citations::subsidy);
        rules.contributions().forEach(citations::contribution);
        rules.places().forEach(citations::place);
        rules.covers().forEach(citations::cover);
        rules.targets().forEach(citations::target);
        return List.copyOf(citations.all);
    }

    private void subsidy(PremiumSubsidy subsidy) {
        String item = "premium/" + subsidy.id();
        SubsidyTerms terms = subsidy.terms();
        if (terms instanceof SubsidyTerms.Share printed) {
            figure(item, printed.share());
        } else if (terms instanceof SubsidyTerms.Fixed printed) {
            figure(item, printed.amount());
        } else if (terms instanceof SubsidyTerms.LocalShare range) {
            add(item, terms.source(), List.of(range.printed()));
        } else {
            Citation.Part part = terms instanceof SubsidyTerms.Absent ? Citation.Part.GAP : Citation.Part.PREMIUM;
            all.add(new Citation(policy, part, item, terms.source(), List.of()));
        }
    }

    private void contribution(ContributionRate rate) {
        String item = "contribution/" + word(rate.insurance().code());
        if (rate instanceof ContributionRate.OnWages printed) {
            figure(item, printed.rate());
        } else if (rate instanceof ContributionRate.Unprinted unprinted) {
            Source source = unprinted.absence().source();
            all.add(new Citation(policy, Citation.Part.GAP, item, source, List.of()));
        }
    }

    private void place(EnrolmentPlace place) {
        add("enrolment/" + word(place.insurance().code()), place.source(), List.of());
    }

    private void cover(CoverRule rule) {
        List<PrintedFigure> days = rule.withinDays().stream()
                .map(count -> new PrintedFigure(Kind.COUNT, Bound.EXACTLY, count, count, "days"))
                .toList();
        add("cover/" + word(rule.occasion().name()), rule.source(), days);
    }

    private void target(ParticipationTarget target) {
        figure("target/" + target.id(), target.share());
    }

    /** Returns a code as names of items write it. */
    private static String word(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void figure(String item, Figure<?> figure) {
        add(
                item,
                figure.source(),
                PrintedFigure.ofValue(figure.value()).stream().toList());
    }

    private void add(String item, Source source, List<PrintedFigure> figures) {
        all.add(new Citation(policy, Citation.Part.PREMIUM, item, source, figures));
    }
}
