package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementRejection;

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

    /** Returns why there is no policy: none speaks for the region, or none does on the day. */
    ClaimFault none(RegionCode region, LocalDate day) {
        boolean known = catalog.policies().stream()
                .anyMatch(policy ->
                        List.of(region, region.city(), region.province()).contains(policy.region()));
        return new ClaimFault.Rejected(
                known
                        ? new SettlementRejection.NoPolicyInForce(region.value(), day)
                        : new SettlementRejection.UnknownRegion(region.value()));
    }
}
