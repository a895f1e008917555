package org.sanchong.catalog;

import org.sanchong.domain.premium.ContributionRate;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.EnrolmentPlace;
import org.sanchong.domain.premium.ParticipationTarget;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.premium.PremiumSubsidy;
import org.sanchong.domain.premium.SubsidyTerms;
import org.sanchong.domain.time.PlanYear;

/** The canonical text of the rules of enrolment and premium. */
final class PremiumText {
    private PremiumText() {}

    static void rules(CanonicalText text, PremiumRules rules) {
        text.part("source", rules.source(), PolicyText::source)
                .set("first-year", rules.firstYear().stream().toList(), ScheduleText::figure)
                .set("since-collection", rules.sinceCollection().stream().toList(), PolicyText::source)
                .list("subsidies", rules.subsidies(), PremiumText::subsidy)
                .list("contributions", rules.contributions(), PremiumText::contribution)
                .list("places", rules.places(), PremiumText::place)
                .list("cover", rules.covers(), PremiumText::cover)
                .list("targets", rules.targets(), PremiumText::target);
    }

    private static void subsidy(CanonicalText text, PremiumSubsidy subsidy) {
        text.value("id", subsidy.id())
                .list("categories", subsidy.categories(), (t, category) -> t.value("category", category))
                .optional("last-year", subsidy.lastYear().map(PlanYear::year))
                .optional("paid-by", subsidy.funder());
        SubsidyTerms terms = subsidy.terms();
        text.value("is", terms.getClass().getSimpleName());
        if (terms instanceof SubsidyTerms.Share share) {
            text.part("share", share.share(), ScheduleText::figure);
        } else if (terms instanceof SubsidyTerms.Fixed fixed) {
            text.part("amount", fixed.amount(), ScheduleText::figure);
        } else if (terms instanceof SubsidyTerms.LocalShare local) {
            text.value("floor", local.floor())
                    .value("ceiling", local.ceiling())
                    .part("source", local.source(), PolicyText::source);
        } else if (terms instanceof SubsidyTerms.Absent absent) {
            text.part("absent", absent.absence(), PolicyText::absence);
        } else {
            text.part("source", terms.source(), PolicyText::source);
        }
    }

    private static void contribution(CanonicalText text, ContributionRate rate) {
        text.value("insurance", rate.insurance());
        if (rate instanceof ContributionRate.OnWages printed) {
            text.value("payer", printed.payer()).part("rate", printed.rate(), ScheduleText::figure);
        } else if (rate instanceof ContributionRate.Unprinted unprinted) {
            text.set("through", unprinted.channels(), (t, channel) -> t.value("channel", channel))
                    .part("absent", unprinted.absence(), PolicyText::absence);
        }
    }

    private static void place(CanonicalText text, EnrolmentPlace place) {
        text.value("insurance", place.insurance())
                .set("through", place.channels(), (t, channel) -> t.value("channel", channel))
                .part("source", place.source(), PolicyText::source);
    }

    private static void cover(CanonicalText text, CoverRule cover) {
        text.value("occasion", cover.occasion())
                .list("categories", cover.categories(), (t, category) -> t.value("category", category))
                .value("starts", cover.start())
                .optional("within-days", cover.withinDays())
                .part("source", cover.source(), PolicyText::source);
    }

    private static void target(CanonicalText text, ParticipationTarget target) {
        text.value("id", target.id())
                .list("categories", target.categories(), (t, category) -> t.value("category", category))
                .part("share", target.share(), ScheduleText::figure);
    }
}
