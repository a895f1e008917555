package org.sanchong.domain.fund;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.time.PlanYear;

/** Rows of a sample city's funds. */
final class GivenRows {
    static final RegionCode CITY = new RegionCode("990100");

    private GivenRows() {}

    static FundRow row(String id, FundRow.Kind kind, LocalDate on, String party, String yuan) {
        List<TierName> tiers = kind.isOfTier() ? List.of(TierName.BASIC) : List.of();
        FundRow.Whose whose = new FundRow.Whose(CITY, new PlanYear(on.getYear()), tiers, party);
        return new FundRow(id, kind, on, whose, Money.parse(yuan), "");
    }

    static FundRows all(FundRow... rows) {
        FundRows.Intake intake = FundRows.none().with(List.of(rows));
        if (!intake.faults().isEmpty()) {
            throw new IllegalArgumentException("rows that agree are given: " + intake.faults());
        }
        return intake.all();
    }
}
