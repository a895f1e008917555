package org.sanchong.domain.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.SettledCase;

/** Settled cases as they stand after refunds and corrections: each claim once, with the sums of its rows. */
final class StandingCases {
    private StandingCases() {}

    /** Returns them in the order of their first rows; what nets to nothing over several rows does not stand. */
    static List<SettledCase> of(Collection<SettledCase> rows) {
        Map<ClaimId, SettledCase> standing = new LinkedHashMap<>();
        Map<ClaimId, Integer> count = new LinkedHashMap<>();
        for (SettledCase row : rows) {
            SettledCase before = standing.putIfAbsent(row.claim().id(), row);
            if (before != null) {
                standing.put(row.claim().id(), together(before, row));
                count.merge(row.claim().id(), 1, Integer::sum);
            }
        }
        List<SettledCase> kept = new ArrayList<>(standing.size());
        standing.forEach((id, settled) -> {
            if (!count.containsKey(id) || !isNothing(settled)) {
                kept.add(settled);
            }
        });
        return kept;
    }

    private static SettledCase together(SettledCase before, SettledCase row) {
        Map<TierName, Money> payments = new EnumMap<>(TierName.class);
        for (TierName tier : TierName.values()) {
            Money both = before.paid(tier).plus(row.paid(tier));
            if (!both.isZero()) {
                payments.put(tier, both);
            }
        }
        return new SettledCase(
                row.claim(), row.facility(), row.policy(), before.inScope().plus(row.inScope()), payments);
    }

    private static boolean isNothing(SettledCase settled) {
        return settled.inScope().isZero()
                && settled.payments().values().stream().allMatch(Money::isZero);
    }
}
