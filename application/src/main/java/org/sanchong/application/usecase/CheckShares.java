package org.sanchong.application.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.FollowSupervision.CaseBook;
import org.sanchong.application.wording.IndicatorWording;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.supervision.YearCoverage;
import org.sanchong.domain.supervision.YearCoverage.Covered;
import org.sanchong.domain.time.PlanYear;

/** Writes which part of all facilities the checks of a year reached, and beside it what documents want. */
final class CheckShares {
    private static final List<String> COLUMNS = List.of(
            "policy",
            "plan_year",
            "indicator",
            "name",
            "numerator",
            "denominator",
            "percent",
            "target",
            "standing",
            "clause");

    private final PolicyCatalog catalog;
    private final CaseBook book;

    CheckShares(PolicyCatalog catalog, CaseBook book) {
        this.catalog = catalog;
        this.book = book;
    }

    /**
     * Writes the shares.
     *
     * @param rows a row for every facility and kind of check
     * @param regions the region of every facility; empty where it is not said, and then every document speaks of it
     */
    void write(List<Covered> rows, Map<String, String> regions, PlanYear year) {
        book.told().begin(COLUMNS);
        for (YearCoverage.Share share : YearCoverage.shares(rows)) {
            row("", year, share, List.of());
        }
        for (BenefitPolicy policy : catalog.policies()) {
            List<IndicatorTarget> targets = policy.indicators().stream()
                    .filter(target -> target.indicator().basis() == Indicator.Basis.CHECKS)
                    .toList();
            List<Covered> own = rows.stream()
                    .filter(row -> isOf(policy, regions.getOrDefault(row.body(), "")))
                    .toList();
            if (!targets.isEmpty() && !own.isEmpty()) {
                for (YearCoverage.Share share : YearCoverage.shares(own)) {
                    targets.stream()
                            .filter(target -> target.indicator() == share.indicator())
                            .forEach(target -> row(policy.id().value(), year, share, List.of(target)));
                }
            }
        }
    }

    private static boolean isOf(BenefitPolicy policy, String region) {
        if (!RegionCode.isWellFormed(region)) {
            return region.isEmpty();
        }
        RegionCode at = new RegionCode(region);
        return List.of(at, at.city(), at.province()).contains(policy.region());
    }

    private void row(String policy, PlanYear year, YearCoverage.Share share, List<IndicatorTarget> target) {
        Indicator indicator = share.indicator();
        String id = target.stream()
                .map(each -> policy + "/indicators/" + each.id())
                .findFirst()
                .orElse(indicator.code());
        book.told()
                .add(List.of(
                        policy,
                        String.valueOf(year.year()),
                        id,
                        IndicatorWording.of(indicator, book.language()),
                        Integer.toString(share.covered()),
                        Integer.toString(share.of()),
                        share.ratio().percent(),
                        target.stream()
                                .flatMap(each -> each.target().stream())
                                .map(PrintedFigure::toString)
                                .collect(Collectors.joining()),
                        target.stream()
                                .map(each -> each.standing(share.ratio()))
                                .findFirst()
                                .orElse(IndicatorTarget.Standing.NO_TARGET)
                                .name(),
                        target.stream()
                                .map(each -> each.source().clause().toString())
                                .collect(Collectors.joining())));
    }
}
