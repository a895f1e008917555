package org.sanchong.domain.fund;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sanchong.domain.money.Money;

/**
 * What settled cases and rows come to, added up.
 *
 * @param cases how many cases a tier pays for; a refund counts one back
 * @param settled what was settled
 * @param rows what the rows of each kind come to, counter-rows taken off
 */
record FundMovements(long cases, Money settled, Map<FundRow.Kind, Money> rows) {
    static final FundMovements NONE = new FundMovements(0, Money.zero(), Map.of());

    /** Keeps the sums as they are now. */
    FundMovements {
        rows = rows.isEmpty() ? Map.of() : Collections.unmodifiableMap(withAll(rows));
    }

    private static Map<FundRow.Kind, Money> withAll(Map<FundRow.Kind, Money> some) {
        Map<FundRow.Kind, Money> all = new EnumMap<>(FundRow.Kind.class);
        all.putAll(some);
        return all;
    }

    FundMovements withCase(Money paid) {
        return new FundMovements(cases + (paid.isNegative() ? -1 : 1), settled.plus(paid), rows);
    }

    FundMovements withRow(FundRow row) {
        Map<FundRow.Kind, Money> sums = withAll(rows);
        sums.merge(row.kind(), row.amount(), Money::plus);
        return new FundMovements(cases, settled, sums);
    }

    FundMovements plus(FundMovements other) {
        if (other.rows.isEmpty()) {
            return new FundMovements(cases + other.cases, settled.plus(other.settled), rows);
        }
        Map<FundRow.Kind, Money> sums = withAll(rows);
        other.rows.forEach((kind, amount) -> sums.merge(kind, amount, Money::plus));
        return new FundMovements(cases + other.cases, settled.plus(other.settled), sums);
    }

    Money of(FundRow.Kind kind) {
        return rows.getOrDefault(kind, Money.zero());
    }
}
