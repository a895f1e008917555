package org.sanchong.adapter.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.ResettleClaims.Status;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/**
 * What corrects earlier settlements.
 *
 * @param earlier how many claims there were
 * @param present how many there are
 * @param rejected how many of these are rejected
 * @param entries the entries, each with the columns of the command line's file
 */
record ResettlementView(int earlier, int present, int rejected, List<Map<String, String>> entries) {
    /** Keeps the list as it is now. */
    ResettlementView {
        entries = List.copyOf(entries);
    }

    /** Returns what came of settling again. */
    static ResettlementView of(ResettleClaims.Resettled resettled) {
        return new ResettlementView(
                resettled.earlier(),
                resettled.present(),
                resettled.rejected(),
                resettled.entries().stream().map(ResettlementView::entry).toList());
    }

    private static Map<String, String> entry(ResettleClaims.Entry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("claim_id", entry.claim());
        values.put("person_id", entry.person());
        values.put("cause", entry.cause().name());
        values.put("status_was", entry.was().status().name());
        values.put("status", entry.now().status().name());
        values.put("policy_was", entry.was().policy());
        values.put("policy", entry.now().policy());
        for (TierName tier : TierName.values()) {
            Money was = entry.was().payments().getOrDefault(tier, Money.zero());
            put(
                    values,
                    tier.column(),
                    new Change(entry, was, entry.now().payments().getOrDefault(tier, Money.zero())));
        }
        put(
                values,
                "fund_total",
                new Change(entry, entry.was().fundTotal(), entry.now().fundTotal()));
        put(
                values,
                "personal",
                new Change(entry, entry.was().personal(), entry.now().personal()));
        values.put("reason", entry.now().reason());
        return values;
    }

    private record Change(ResettleClaims.Entry entry, Money was, Money now) {}

    /** Puts three amounts; one that is not there because the claim is not settled is empty, the difference never is. */
    private static void put(Map<String, String> values, String column, Change change) {
        boolean isSettledBefore = change.entry().was().status() == Status.SETTLED;
        boolean isSettledNow = change.entry().now().status() == Status.SETTLED;
        values.put(column + "_was", isSettledBefore ? change.was().toString() : "");
        values.put(column, isSettledNow ? change.now().toString() : "");
        values.put(column + "_difference", change.now().minus(change.was()).toString());
    }
}
