package org.sanchong.domain.fund;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.benefit.Side;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.time.PlanYear;

/**
 * Whose fund pays (统筹层次): of a division, its city and its province the first that has a budget of the year and tier; the
 * division itself where none has.
 */
final class FundPools {
    private final Set<FundKey> budgets = new LinkedHashSet<>();

    FundPools(List<FundRow> rows) {
        Set<String> offset = new LinkedHashSet<>();
        rows.forEach(row -> offset.add(row.offsets()));
        for (FundRow row : rows) {
            boolean stands = row.offsets().isEmpty() && !offset.contains(row.id());
            if (row.kind() == FundRow.Kind.BUDGET && stands) {
                budgets.add(new FundKey(
                        row.whose().region(),
                        row.whose().year(),
                        row.whose().tiers().get(0)));
            }
        }
    }

    FundKey of(RegionCode division, PlanYear year, TierName tier) {
        for (RegionCode region : List.of(division, division.city(), division.province())) {
            FundKey key = new FundKey(region, year, tier);
            if (budgets.contains(key)) {
                return key;
            }
        }
        return new FundKey(division, year, tier);
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
