package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.time.PlanYear;

/** Finds the policy in force for a region or one above it, the nearest first. */
final class RegionalPolicies {
    private final PolicyCatalog catalog;

    RegionalPolicies(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the policy in force on the day. */
    Optional<BenefitPolicy> inForce(RegionCode region, LocalDate day) {
        for (RegionCode at : List.of(region, region.city(), region.province())) {
            for (BenefitPolicy policy : catalog.policies()) {
                if (policy.region().equals(at) && policy.period().contains(day)) {
                    return Optional.of(policy);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the policy of the year's end, by when targets are due, or else of its beginning. */
    Optional<BenefitPolicy> ofYear(RegionCode region, PlanYear year) {
        return inForce(region, lastDay(year)).or(() -> inForce(region, LocalDate.of(year.year(), 1, 1)));
    }

    /** Returns why nobody of the region counts, whatever the year: no policy speaks for it. */
    Optional<ClaimFault> fault(RegionCode region) {
        return isKnown(region)
                ? Optional.empty()
                : Optional.of(new ClaimFault.Rejected(new SettlementRejection.UnknownRegion(region.value())));
    }

    /** Returns why nobody of the region counts in the year: it has no policy then. */
    Optional<ClaimFault> fault(RegionCode region, PlanYear year) {
        return ofYear(region, year).isPresent() ? Optional.empty() : Optional.of(none(region, lastDay(year)));
    }

    private static LocalDate lastDay(PlanYear year) {
        return LocalDate.of(year.year(), 12, 31);
    }

    private boolean isKnown(RegionCode region) {
        return catalog.policies().stream()
                .anyMatch(policy ->
                        List.of(region, region.city(), region.province()).contains(policy.region()));
    }

    /** Returns why there is no policy: none speaks for the region, or none does on the day. */
    ClaimFault none(RegionCode region, LocalDate day) {
        return new ClaimFault.Rejected(
                isKnown(region)
                        ? new SettlementRejection.NoPolicyInForce(region.value(), day)
                        : new SettlementRejection.UnknownRegion(region.value()));
    }
}
