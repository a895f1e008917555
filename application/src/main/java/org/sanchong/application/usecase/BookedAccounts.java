package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;

/** Which accounts of the books a claim concerns, by its policy. */
final class BookedAccounts {
    private final Map<PolicyId, BenefitPolicy> policies = new LinkedHashMap<>();
    /** The accounts that the catalog keeps, by region, and those along chains by policy. */
    private final Set<String> known = new LinkedHashSet<>();

    BookedAccounts(PolicyCatalog catalog) {
        for (BenefitPolicy policy : catalog.policies()) {
            policies.put(policy.id(), policy);
            for (Account account : policy.accounts()) {
                known.add(policy.region().value() + " " + account.name());
                known.add(policy.id().value() + " " + account.name());
            }
        }
    }

    /**
     * Returns the accounts that a claim may move or whose totals it may read; those of the person's plan year at least.
     *
     * @param household the household that the claim names, if any
     */
    static Set<OwnerYear> of(BenefitPolicy policy, String person, @Nullable String household, int planYear) {
        Set<OwnerYear> accounts = new LinkedHashSet<>();
        accounts.add(new OwnerYear(Account.Owner.PERSON, person, planYear));
        for (Account account : policy.accounts()) {
            int year = account.period() == Account.Period.PLAN_YEAR ? planYear : 0;
            if (account.owner() == Account.Owner.PERSON) {
                accounts.add(new OwnerYear(Account.Owner.PERSON, person, year));
            } else if (household != null) {
                accounts.add(new OwnerYear(Account.Owner.HOUSEHOLD, household, year));
            }
        }
        return accounts;
    }

    /** Returns the pooling regions in which a policy keeps accounts: its own, of two that are joined both, insurance first. */
    List<RegionCode> regions(PolicyId policy) {
        return policy.parts().stream()
                .map(part -> {
                    BenefitPolicy known = policies.get(part);
                    if (known == null) {
                        throw new AssertionError("a claim is settled under policies of the catalog: " + part);
                    }
                    return known.region();
                })
                .toList();
    }

    /** Returns what the catalog knows of the accumulators: books may hold accounts of policies that it has no longer. */
    Accumulators known(Accumulators booked) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>(booked.totals());
        totals.keySet().removeIf(total -> !known.contains(total.region().value() + " " + total.account()));
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>(booked.carried());
        carried.keySet()
                .removeIf(stay -> !policies.containsKey(stay.policy())
                        || !known.contains(stay.policy().value() + " " + stay.account()));
        return Accumulators.of(totals, carried);
    }
}
