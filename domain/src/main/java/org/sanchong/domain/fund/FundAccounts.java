package org.sanchong.domain.fund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/** Adds up rows and settled cases to the accounts of a year. */
public final class FundAccounts {
    private FundAccounts() {}

    /**
     * Returns the accounts of the year's funds, by region and tier: of each that has a row or a payment by the day.
     *
     * @param year the year of the funds; care counts in the year of its discharge, rows in the one that they name
     * @param on the last day that counts, included
     */
    public static List<FundAccount> of(FundRows rows, Collection<SettledCase> cases, PlanYear year, LocalDate on) {
        FundPools pools = new FundPools(rows.rows());
        SortedMap<FundKey, FundMovements> movements = new TreeMap<>();
        SortedMap<FundKey, Integer> budgets = new TreeMap<>();
        for (SettledCase settled : cases) {
            LocalDate day = settled.claim().dischargedOn();
            if (PlanYear.of(day).equals(year) && !day.isAfter(on)) {
                for (TierName tier : TierName.values()) {
                    Money paid = settled.paid(tier);
                    if (!paid.isZero()) {
                        movements.merge(
                                pools.of(settled.claim(), tier),
                                FundMovements.NONE.withCase(paid),
                                (before, one) -> before.withCase(paid));
                    }
                }
            }
        }
        for (FundRow row : rows.rows()) {
            if (row.kind().isOfTier()
                    && row.whose().year().equals(year)
                    && !row.on().isAfter(on)) {
                FundKey fund = pools.of(row);
                movements.merge(fund, FundMovements.NONE.withRow(row), (before, one) -> before.withRow(row));
                if (row.kind() == FundRow.Kind.BUDGET) {
                    budgets.merge(fund, row.offsets().isEmpty() ? 1 : -1, Integer::sum);
                }
            }
        }
        return movements.entrySet().stream()
                .map(entry -> new FundAccount(
                        entry.getKey(), on, budgets.getOrDefault(entry.getKey(), 0), amounts(entry.getValue())))
                .toList();
    }

    private static FundAccount.Amounts amounts(FundMovements moved) {
        return new FundAccount.Amounts(
                moved.of(FundRow.Kind.BUDGET),
                moved.settled(),
                moved.of(FundRow.Kind.ADDITION),
                moved.of(FundRow.Kind.RECOVERY),
                moved.of(FundRow.Kind.ADVANCE),
                moved.of(FundRow.Kind.PAYMENT),
                moved.of(FundRow.Kind.RETURN));
    }
}
