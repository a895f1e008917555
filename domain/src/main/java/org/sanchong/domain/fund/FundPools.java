package org.sanchong.domain.fund;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.benefit.Side;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.time.PlanYear;

/**
 * Whose fund pays (统筹层次): of a division, its city and its province the first that has a budget of the year and tier; where
 * none has, the first that a row of the year and tier names; else the division itself. Rows that are taken back do not count.
 */
final class FundPools {
    private final Set<FundKey> budgets = new LinkedHashSet<>();
    private final Set<FundKey> named = new LinkedHashSet<>();
    /** What was asked before, by what the division itself would be: cases ask for few funds a million times. */
    private final Map<FundKey, FundKey> found = new LinkedHashMap<>();

    FundPools(List<FundRow> rows) {
        Set<String> offset = new LinkedHashSet<>();
        rows.forEach(row -> offset.add(row.offsets()));
        for (FundRow row : rows) {
            boolean stands = row.offsets().isEmpty() && !offset.contains(row.id());
            if (stands && row.kind().isOfTier()) {
                FundKey key = new FundKey(
                        row.whose().region(),
                        row.whose().year(),
                        row.whose().tiers().get(0));
                named.add(key);
                if (row.kind() == FundRow.Kind.BUDGET) {
                    budgets.add(key);
                }
            }
        }
    }

    FundKey of(RegionCode division, PlanYear year, TierName tier) {
        return found.computeIfAbsent(new FundKey(division, year, tier), this::find);
    }

    private FundKey find(FundKey asked) {
        RegionCode division = asked.region();
        for (Set<FundKey> funds : List.of(budgets, named)) {
            for (RegionCode region : List.of(division, division.city(), division.province())) {
                FundKey key = new FundKey(region, asked.year(), asked.tier());
                if (funds.contains(key)) {
                    return key;
                }
            }
        }
        return asked;
    }

    FundKey of(Claim claim, TierName tier) {
        RegionCode division =
                tier.side() == Side.ASSISTANCE ? claim.assistanceRegion().orElse(claim.region()) : claim.region();
        return of(division, PlanYear.of(claim.dischargedOn()), tier);
    }

    FundKey of(FundRow row) {
        return of(row.whose().region(), row.whose().year(), row.whose().tiers().get(0));
    }
}
