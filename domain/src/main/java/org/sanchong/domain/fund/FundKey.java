package org.sanchong.domain.fund;

import java.util.Comparator;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.time.PlanYear;

/**
 * Which fund: of a region, a year and a tier.
 *
 * @param region the region that has the budget, else the division itself
 * @param year the year
 * @param tier the tier
 */
public record FundKey(RegionCode region, PlanYear year, TierName tier) implements Comparable<FundKey> {
    private static final Comparator<FundKey> ORDER = Comparator.comparing(
                    (FundKey key) -> key.region().value())
            .thenComparing(FundKey::year)
            .thenComparing(FundKey::tier);

    @Override
    public int compareTo(FundKey other) {
        return ORDER.compare(this, other);
    }
}
