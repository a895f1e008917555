package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;

/**
 * What has accumulated for a person; the rows can be given with a preview.
 *
 * @param personId the person
 * @param year the plan year
 * @param accumulators a row each, with the names that it has in a file
 */
record AccumulatorsView(String personId, String year, List<Row> accumulators) {
    /** Keeps the list as it is now. */
    AccumulatorsView {
        accumulators = List.copyOf(accumulators);
    }

    /**
     * A running total, or what a stay carries along its chain.
     *
     * @param owner {@code PERSON}
     * @param ownerId the person
     * @param region the pooling region
     * @param planYear the plan year, empty over all years
     * @param policy of a chain the policy, else empty
     * @param claimId of a chain the stay, else empty
     * @param account the account
     * @param value yuan with two decimals, of an account of stays a whole number
     */
    record Row(
            String owner,
            String ownerId,
            String region,
            String planYear,
            String policy,
            String claimId,
            String account,
            String value) {}

    /** Returns what has accumulated; which accounts count stays is the catalog's. */
    static AccumulatorsView of(String person, int year, Accumulators accumulated, PolicyCatalog catalog) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Accumulators.Total, Long> each : accumulated.totals().entrySet()) {
            Accumulators.Total total = each.getKey();
            rows.add(new Row(
                    total.owner().name(),
                    total.ownerId(),
                    total.region().value(),
                    total.planYear() == 0 ? "" : Integer.toString(total.planYear()),
                    "",
                    "",
                    total.account(),
                    value(catalog, total, each.getValue())));
        }
        for (Map.Entry<Accumulators.Carried, Long> each : accumulated.carried().entrySet()) {
            Accumulators.Carried carried = each.getKey();
            String policy = carried.policy().value();
            rows.add(new Row(
                    Account.Owner.PERSON.name(),
                    carried.person().value(),
                    region(catalog, policy),
                    "",
                    policy,
                    carried.claim().value(),
                    carried.account(),
                    Money.ofFen(each.getValue()).toString()));
        }
        return new AccumulatorsView(person, Integer.toString(year), rows);
    }

    private static String region(PolicyCatalog catalog, String policy) {
        return catalog.policies().stream()
                .filter(one -> one.id().value().equals(policy))
                .map(one -> one.region().value())
                .findFirst()
                .orElse("");
    }

    private static String value(PolicyCatalog catalog, Accumulators.Total total, long value) {
        boolean countsStays = catalog.policies().stream()
                .filter(policy -> policy.region().equals(total.region()))
                .flatMap(policy -> policy.account(total.account()).stream())
                .anyMatch(account -> account.measure() == Account.Measure.STAYS);
        return countsStays ? Long.toString(value) : Money.ofFen(value).toString();
    }
}
