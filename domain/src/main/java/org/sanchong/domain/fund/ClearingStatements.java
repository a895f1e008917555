package org.sanchong.domain.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.fund.ClearingStatement.FacilityAccount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.SettledCase;

/** Running accounts between funds and facilities (往来账), of which statements are made for any days. */
public final class ClearingStatements {
    private static final Comparator<FacilityAccount> ORDER = Comparator.comparing(FacilityAccount::facility)
            .thenComparing(account -> account.region().value())
            .thenComparing(FacilityAccount::tier);

    /** By hashes, and in order when statements are made: that is once, and there are a million cases. */
    private final Map<FacilityAccount, Map<LocalDate, FundMovements>> accounts = new LinkedHashMap<>();

    private ClearingStatements() {}

    /** Adds up rows and settled cases; care counts on the day of discharge, a refund on that of its claim. */
    public static ClearingStatements of(FundRows rows, Collection<SettledCase> cases) {
        FundPools pools = new FundPools(rows.rows());
        ClearingStatements statements = new ClearingStatements();
        for (SettledCase settled : cases) {
            for (TierName tier : TierName.values()) {
                Money paid = settled.paid(tier);
                if (!paid.isZero()) {
                    FacilityAccount account = account(settled.facility(), pools.of(settled.claim(), tier));
                    statements.add(account, settled.claim().dischargedOn(), moved -> moved.withCase(paid));
                }
            }
        }
        for (FundRow row : rows.rows()) {
            if (row.kind().isOfTier() && row.kind().isOfParty()) {
                statements.add(account(row.whose().party(), pools.of(row)), row.on(), moved -> moved.withRow(row));
            }
        }
        return statements;
    }

    private static FacilityAccount account(String facility, FundKey fund) {
        return new FacilityAccount(facility, fund.region(), fund.tier());
    }

    private void add(FacilityAccount account, LocalDate on, UnaryOperator<FundMovements> movement) {
        Map<LocalDate, FundMovements> days = accounts.computeIfAbsent(account, key -> new LinkedHashMap<>());
        days.put(on, movement.apply(days.getOrDefault(on, FundMovements.NONE)));
    }

    /**
     * Returns the statements of the days, by facility, region and tier: of each account on which something moved on these
     * days, or on which something was owed before them.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @throws IllegalArgumentException if the last day is before the first
     */
    public List<ClearingStatement> between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day " + last + " is before the first, " + first);
        }
        List<ClearingStatement> statements = new ArrayList<>();
        accounts.keySet().stream().sorted(ORDER).forEach(account -> {
            Map<LocalDate, FundMovements> days = accounts.getOrDefault(account, Map.of());
            List<FundMovements> within = moved(days, on -> !on.isBefore(first) && !on.isAfter(last));
            FundMovements earlier = sum(moved(days, on -> on.isBefore(first)));
            ClearingStatement before =
                    new ClearingStatement(account, LocalDate.MIN, first.minusDays(1), Money.zero(), amounts(earlier));
            if (!within.isEmpty() || !before.balance().isZero()) {
                statements.add(new ClearingStatement(account, first, last, before.balance(), amounts(sum(within))));
            }
        });
        return List.copyOf(statements);
    }

    private static List<FundMovements> moved(Map<LocalDate, FundMovements> days, Predicate<LocalDate> on) {
        return days.entrySet().stream()
                .filter(day -> on.test(day.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static FundMovements sum(List<FundMovements> moved) {
        return moved.stream().reduce(FundMovements.NONE, FundMovements::plus);
    }

    private static ClearingStatement.Amounts amounts(FundMovements moved) {
        return new ClearingStatement.Amounts(
                moved.cases(),
                moved.settled(),
                moved.of(FundRow.Kind.ADDITION),
                moved.of(FundRow.Kind.RECOVERY),
                moved.of(FundRow.Kind.ADVANCE),
                moved.of(FundRow.Kind.PAYMENT),
                moved.of(FundRow.Kind.RETURN));
    }
}
