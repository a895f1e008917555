package org.sanchong.domain.benefit;

import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** Parts of schedules for the tests of this package. */
final class Sample {
    static final ClauseId CLAUSE = new ClauseId("sample", "一(一)");
    static final Source PRINTED = Source.of(CLAUSE, Provenance.DOCUMENT);
    static final Source CHOSEN = Source.of(CLAUSE, Provenance.ILLUSTRATIVE);

    private Sample() {}

    static Figure<Money> yuan(String amount, Source source) {
        return Figure.of("deductible", Money.parse(amount), source);
    }

    static FigureTable<Money> amounts(String amount) {
        return FigureTable.of(yuan(amount, PRINTED));
    }

    static FigureTable<Rate> rates(String percent) {
        return rates(percent, PRINTED);
    }

    static FigureTable<Rate> rates(String percent, Source source) {
        return FigureTable.of(Figure.of("rate", Rate.ofPercent(percent), source));
    }

    static TierBand band(String upTo, String percent) {
        return TierBand.builder()
                .upTo(Figure.of("edge", Money.parse(upTo), PRINTED))
                .rate(rates(percent))
                .build();
    }

    static TierBand openBand(String percent) {
        return TierBand.builder().rate(rates(percent)).build();
    }

    /** Deductible 11,000.00; 60 % up to 100,000.00 and 65 % above; cap 400,000.00, which is illustrative. */
    static BenefitSchedule ordinary() {
        return BenefitSchedule.builder()
                .id("ordinary")
                .isOrdinary(true)
                .accrual(Accrual.PLAN_YEAR)
                .deductible(Deductible.of(amounts("11000")))
                .bands(TierBands.builder()
                        .addBand(band("100000", "60"))
                        .addBand(openBand("65"))
                        .build())
                .addCap(new Cap(FigureTable.of(yuan("400000", CHOSEN)), "critical-illness-paid"))
                .build();
    }
}
