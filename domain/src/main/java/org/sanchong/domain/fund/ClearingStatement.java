package org.sanchong.domain.fund;

import java.time.LocalDate;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;

/**
 * What a fund and a facility owe each other over some days (清算单): what was carried over, what came to it, the balance.
 *
 * @param account between whom
 * @param first the first day, included
 * @param last the last day, included
 * @param carried the balance before the first day
 * @param amounts what came to it
 */
public record ClearingStatement(
        FacilityAccount account, LocalDate first, LocalDate last, Money carried, Amounts amounts) {
    /**
     * Between whom.
     *
     * @param facility the facility; empty of care for which none is said
     * @param region whose fund
     * @param tier the tier
     */
    public record FacilityAccount(String facility, RegionCode region, TierName tier) {}

    /**
     * Amounts in yuan.
     *
     * @param cases for how many cases the tier pays, refunds taken off
     * @param payable what was settled for care that ended on these days
     * @param added what is due beyond it
     * @param recovered what was claimed back or not paid after audits
     * @param advanced what the facility was given in advance
     * @param paid what the facility was paid
     * @param returned what the facility gave back
     */
    public record Amounts(
            long cases, Money payable, Money added, Money recovered, Money advanced, Money paid, Money returned) {}

    /** Returns what the fund owes the facility after the last day; negative where the facility owes the fund. */
    public Money balance() {
        return carried.plus(amounts.payable())
                .plus(amounts.added())
                .minus(amounts.recovered())
                .minus(amounts.advanced())
                .minus(amounts.paid())
                .plus(amounts.returned());
    }
}
