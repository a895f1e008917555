package org.sanchong.adapter.rest;

import java.util.function.ToLongFunction;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/** What a settlement comes to, in yuan with two decimals. */
record AmountsView(
        String total,
        String inScope,
        String basic,
        String criticalIllness,
        String supplementary,
        String medicalAssistance,
        String furtherAssistance,
        String backstop,
        String fundTotal,
        String personal,
        String inScopeBurden,
        String onApplication) {
    /** Returns the amounts of a settled row. */
    static AmountsView of(SettledRow row) {
        ToLongFunction<TierName> paid = row::paid;
        Money fund = Money.ofFen(row.fundTotal());
        Money total = Money.ofFen(row.total());
        return new AmountsView(
                total.toString(),
                yuan(row.inScope()),
                yuan(paid.applyAsLong(TierName.BASIC)),
                yuan(paid.applyAsLong(TierName.CRITICAL_ILLNESS)),
                yuan(paid.applyAsLong(TierName.SUPPLEMENTARY)),
                yuan(paid.applyAsLong(TierName.MEDICAL_ASSISTANCE)),
                yuan(paid.applyAsLong(TierName.FURTHER_ASSISTANCE)),
                yuan(paid.applyAsLong(TierName.BACKSTOP)),
                fund.toString(),
                total.minus(fund).toString(),
                yuan(row.inScopeBurden()),
                yuan(row.onApplication()));
    }

    /** Returns that there are none: the claim is rejected, and this is never written. */
    static AmountsView none() {
        return new AmountsView("", "", "", "", "", "", "", "", "", "", "", "");
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }
}
