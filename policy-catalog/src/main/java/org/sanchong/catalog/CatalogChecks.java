package org.sanchong.catalog;

import java.time.LocalDate;
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
import org.sanchong.domain.policy.PolicyRevisions;

/**
 * Checks that need all policies of the catalog. What holds of policies together must hold on every day of all those
 * that were known on it: a correction may shorten one policy for the sake of another.
 */
final class CatalogChecks {
    private final Map<BenefitPolicy, PolicyReader.ReadPolicy> read = new LinkedHashMap<>();
    private final PolicyRevisions revisions;
    private final Vocabulary declared;
    private final Defects defects;

    /**
     * Prepares for the policies.
     *
     * @param declared the words of the vocabularies' files
     */
    CatalogChecks(List<PolicyReader.ReadPolicy> policies, Vocabulary declared, Defects defects) {
        policies.forEach(policy -> read.put(policy.policy(), policy));
        this.revisions = new PolicyRevisions(
                policies.stream().map(PolicyReader.ReadPolicy::policy).toList());
        this.declared = declared;
        this.defects = defects;
    }

    /** Checks the policies that were known together, for each day on which that changed. */
    void check() {
        for (LocalDate day : revisions.days()) {
            List<BenefitPolicy> known = LoadedCatalog.inOrder(revisions.knownOn(day));
            check(known.stream().flatMap(policy -> read(policy).stream()).toList());
            DeclaredWords.of(declared, known, this::disagrees);
            Mentions mentions = new Mentions();
            known.forEach(policy -> read(policy).ifPresent(p -> mentions.addAll(p.mentions())));
            mentions.check(defects);
        }
    }

    private Optional<PolicyReader.ReadPolicy> read(BenefitPolicy policy) {
        return Optional.ofNullable(read.get(policy));
    }

    private void disagrees(BenefitPolicy policy, ClaimAttribute further) {
        Optional<Place> place = read(policy).map(p -> p.declared().get(further));
        String message = "'" + further.name() + "' is declared elsewhere as something else; use another name";
        defects.error(place.orElse(Place.startOf("")), DefectCode.ATTRIBUTE_DISAGREES, message);
    }

    private void check(List<PolicyReader.ReadPolicy> known) {
        Map<RegionCode, List<PolicyReader.ReadPolicy>> byRegion = new LinkedHashMap<>();
        known.stream()
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
                if (first != null && !first.countsAs(account)) {
                    String message =
                            "'" + account.name() + "' runs on from an earlier policy of the region, which counts "
                                    + "it differently; count alike or give it another name";
                    defects.error(placed.place(), DefectCode.ACCOUNT_DISAGREES, message);
                }
            }
        }
    }
}
