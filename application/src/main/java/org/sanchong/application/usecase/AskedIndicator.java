package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.indicator.IndicatorTarget.Among;
import org.sanchong.domain.indicator.Sums;
import org.sanchong.domain.money.Ratio;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * An indicator that is measured: one of every list, or a document's.
 *
 * @param id by which it is asked for, such as {@code in-scope-ratio/basic} or {@code hubei-2019/indicators/in-county}
 * @param policy the policy whose document has it; empty where it is measured of all
 * @param indicator the ratio
 * @param among of whom
 * @param tiers the tiers whose payments count
 * @param target the document's target; none where it is measured of all
 */
record AskedIndicator(
        String id, String policy, Indicator indicator, Among among, Set<TierName> tiers, List<IndicatorTarget> target) {
    private static final Set<TierName> ALL_TIERS = Set.of(TierName.values());
    private static final Among INPATIENT = Among.all(Set.of(CareType.INPATIENT));
    private static final Among ANY_CARE = Among.all(Set.of());

    /** Returns those of every list, then those of the catalog's documents. */
    static List<AskedIndicator> all(PolicyCatalog catalog) {
        List<AskedIndicator> all = new ArrayList<>();
        all.add(common(Indicator.CLAIMS_PER_PERSON, INPATIENT));
        all.add(common(Indicator.IN_COUNTY_RATE, INPATIENT));
        all.add(common(Indicator.OUT_OF_COUNTY_RATE, INPATIENT));
        all.add(common(Indicator.UNREFERRED_SHARE, INPATIENT));
        all.add(common(Indicator.OUT_OF_CATALOG_SHARE, ANY_CARE));
        for (Indicator ratio : List.of(Indicator.IN_SCOPE_RATIO, Indicator.ACTUAL_RATIO)) {
            all.add(common(ratio, INPATIENT));
            for (TierName tier : TierName.values()) {
                String id = ratio.code() + "/" + tier.code();
                all.add(new AskedIndicator(id, "", ratio, INPATIENT, Set.of(tier), List.of()));
            }
        }
        all.add(common(Indicator.IN_SCOPE_SELF_PAY_SHARE, INPATIENT));
        all.add(common(Indicator.IDENTIFIED_CLAIMS, ANY_CARE));
        all.add(common(Indicator.IDENTIFIED_ENROLMENTS, ANY_CARE));
        for (BenefitPolicy policy : catalog.policies()) {
            policy.indicators().stream()
                    .filter(target -> target.indicator().basis() != Indicator.Basis.CHECKS)
                    .forEach(target -> all.add(of(policy, target)));
        }
        return all;
    }

    private static AskedIndicator common(Indicator indicator, Among among) {
        return new AskedIndicator(indicator.code(), "", indicator, among, ALL_TIERS, List.of());
    }

    private static AskedIndicator of(BenefitPolicy policy, IndicatorTarget target) {
        return new AskedIndicator(
                policy.id() + "/indicators/" + target.id(),
                policy.id().value(),
                target.indicator(),
                target.among(),
                target.tiers().isEmpty() ? ALL_TIERS : target.tiers(),
                List.of(target));
    }

    /** Returns whether it is a document's. */
    boolean isOfDocument() {
        return !target.isEmpty();
    }

    /** Returns how a ratio stands to the target. */
    IndicatorTarget.Standing standing(Ratio ratio) {
        return target.stream().map(each -> each.standing(ratio)).findFirst().orElse(IndicatorTarget.Standing.NO_TARGET);
    }

    Ratio ratio(Sums sums, long people) {
        return indicator.of(sums, people, tiers);
    }

    /** Returns a number of the ratio as files have it: yuan, points, or how many. */
    String shown(long number) {
        if (indicator == Indicator.RATE_TILT) {
            return org.sanchong.domain.money.Rate.ofMillionths(number).toString();
        }
        return indicator.isOfMoney()
                ? org.sanchong.domain.money.Money.ofFen(number).toString()
                : Long.toString(number);
    }
}
