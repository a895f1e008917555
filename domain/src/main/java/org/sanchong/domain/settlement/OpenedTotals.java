package org.sanchong.domain.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sanchong.domain.benefit.Account;

/**
 * What has accumulated for the person of a claim and the household that it names, as runs of one calculator hold it: the next
 * claim of the two goes on from it, rather than from the names of accounts. Nothing that stays carry along chains is in it.
 *
 * @param plans the calculator's plans
 * @param person the person, number 0 in the run
 * @param household the household, number 0 in the run; empty if the claim names none
 * @param mark what stood on their accounts
 */
record OpenedTotals(Plans plans, String person, String household, SettlementRun.Mark mark) {
    /** Returns whether a claim of the person that names the household goes on from here. */
    boolean isFor(Plans of, String personOfClaim, String householdOfClaim) {
        return plans == of && person.equals(personOfClaim) && household.equals(householdOfClaim);
    }

    /** Returns the totals by name. */
    Map<Accumulators.Total, Long> totals() {
        Map<Accumulators.Total, Long> named = new LinkedHashMap<>();
        for (SettlementRun.RunningTotal total : mark.totals(plans)) {
            named.put(total.of(total.owner() == Account.Owner.PERSON ? person : household), total.value());
        }
        return named;
    }
}
