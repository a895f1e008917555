package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.indicator.Sums;
import org.sanchong.domain.indicator.Tallying;

/** Writes what the claims of groups come to: the sums that indicators are ratios of. */
final class IndicatorSums {
    private IndicatorSums() {}

    static void write(OutgoingRecords out, Map<IndicatorGroup, Tallying> groups) {
        List<String> columns = new ArrayList<>(List.of(
                "policy", "county", "facility", "month", "category", "claims", "in_county", "total", "out_of_catalog", "in_scope"));
        for (TierName tier : TierName.values()) {
            columns.add(tier.column());
        }
        columns.addAll(List.of("fund_total", "personal", "in_scope_burden"));
        out.begin(columns);
        groups.forEach((group, tallying) -> out.add(row(group, tallying.tally().sum(key -> true))));
    }

    private static List<String> row(IndicatorGroup group, Sums sums) {
        List<String> row = new ArrayList<>(List.of(
                group.policy(),
                group.county(),
                group.facility(),
                group.month(),
                group.category(),
                Long.toString(sums.cases()),
                Long.toString(sums.inCounty()),
                sums.expense().total().toString(),
                sums.expense().outOfCatalog().toString(),
                sums.expense().inScope().toString()));
        for (TierName tier : TierName.values()) {
            row.add(sums.paid().of(tier).toString());
        }
        row.add(sums.paid().total().toString());
        row.add(sums.expense().total().minus(sums.paid().total()).toString());
        row.add(sums.expense().burden().toString());
        return row;
    }
}
