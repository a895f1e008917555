package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;

/** Checks that need all policies of the catalog. */
final class CatalogChecks {
    private final List<PolicyReader.ReadPolicy> policies;
    private final Defects defects;

    CatalogChecks(List<PolicyReader.ReadPolicy> policies, Defects defects) {
        this.policies = policies;
        this.defects = defects;
    }

    /** Checks the policies of each region against one another. */
    void check() {
        Map<RegionCode, List<PolicyReader.ReadPolicy>> byRegion = new LinkedHashMap<>();
        policies.stream()
                .sorted(Comparator.comparing(p -> p.policy().period().from()))
                .forEach(policy -> byRegion.computeIfAbsent(policy.policy().region(), region -> new ArrayList<>())
                        .add(policy));
        byRegion.values().forEach(versions -> {
            periods(versions);
            accounts(versions);
        });
    }

    private void periods(List<PolicyReader.ReadPolicy> versions) {
        for (int i = 0; i < versions.size(); i++) {
            BenefitPolicy later = versions.get(i).policy();
            for (PolicyReader.ReadPolicy earlier : versions.subList(0, i)) {
                if (earlier.policy().period().overlaps(later.period())) {
                    String message = later.id() + " and " + earlier.policy().id() + " of region " + later.region()
                            + " are in force on the same day; end the earlier one before "
                            + later.period().from();
                    defects.error(versions.get(i).inForce(), DefectCode.PERIODS_OVERLAP, message);
                }
            }
        }
    }

    private void accounts(List<PolicyReader.ReadPolicy> versions) {
        Map<String, Account> counted = new LinkedHashMap<>();
        for (PolicyReader.ReadPolicy version : versions) {
            for (PolicyAccounts.Placed placed : version.accounts()) {
                Account account = placed.account();
                Account first = counted.putIfAbsent(account.name(), account);
                if (first != null && !first.equals(account)) {
                    String message =
                            "'" + account.name() + "' runs on from an earlier policy of the region, which counts "
                                    + "it differently; count alike or give it another name";
                    defects.error(placed.place(), DefectCode.ACCOUNT_DISAGREES, message);
                }
            }
        }
    }

    /** Returns the words of the catalog together with the attributes that its policies declare. */
    Vocabulary vocabulary(Vocabulary declared) {
        Map<String, ClaimAttribute> attributes = new LinkedHashMap<>();
        declared.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        for (PolicyReader.ReadPolicy policy : policies) {
            policy.declared().forEach((further, place) -> {
                Optional<ClaimAttribute> merged = Optional.ofNullable(attributes.get(further.name()))
                        .map(known -> AttributeReader.merged(known, further))
                        .orElse(Optional.of(further));
                merged.ifPresent(attribute -> attributes.put(attribute.name(), attribute));
                if (merged.isEmpty()) {
                    String message =
                            "'" + further.name() + "' is declared elsewhere as something else; use another name";
                    defects.error(place, DefectCode.ATTRIBUTE_DISAGREES, message);
                }
            });
        }
        return Vocabulary.builder()
                .addAllAttributes(attributes.values())
                .addAllCategories(declared.categories())
                .build();
    }
}
