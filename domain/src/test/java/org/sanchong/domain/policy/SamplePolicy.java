package org.sanchong.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.time.EffectivePeriod;

/** An invented policy with each kind of step, each on a clause of its own. */
final class SamplePolicy {
    static final Condition ALWAYS = new Condition.Always();

    private SamplePolicy() {}

    static Source clause(String number) {
        return Source.of(new ClauseId("d", number), Provenance.DOCUMENT);
    }

    static Figure<Money> yuan(long yuan, String clause) {
        return Figure.of("amount", Money.ofYuan(yuan), clause(clause));
    }

    static Figure<Rate> percent(String percent, String clause) {
        return Figure.of("rate", Rate.ofPercent(percent), clause(clause));
    }

    static Set<EligibilityCategory> category(String code) {
        return Set.of(new EligibilityCategory(code));
    }

    static BenefitPolicy.Builder bare() {
        return bare(EffectivePeriod.ofDays(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    static BenefitPolicy.Builder bare(EffectivePeriod period) {
        return bare("p", period);
    }

    static BenefitPolicy.Builder bare(String id, EffectivePeriod period) {
        return BenefitPolicy.builder()
                .id(new PolicyId(id))
                .region(new RegionCode("990000"))
                .english("a")
                .chinese("b")
                .document("d")
                .period(period)
                .periodSource(clause("days"));
    }

    static BenefitPolicy withSteps() {
        return bare().addStep(new Suspension(category("POOR"), asked(), clause("suspends")))
                .addStep(waiver())
                .addStep(basic())
                .addStep(critical())
                .addStep(envelope())
                .addStep(new PendingRule(ALWAYS, TierName.SUPPLEMENTARY, clause("pending")))
                .build();
    }

    /** Of all that a condition may ask, 5 and 7 are the figures, and days; open ends are none. */
    private static Condition asked() {
        EffectivePeriod spring = EffectivePeriod.ofDays(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 6, 30));
        return new Condition.All(List.of(
                new Condition.Between("visits", 0, 5),
                new Condition.Any(List.of(
                        new Condition.Not(new Condition.Between("age", 7, Long.MAX_VALUE)),
                        new Condition.In("care_type", Set.of("INPATIENT")))),
                new Condition.Within("discharged_on", spring),
                new Condition.Within("birth_date", EffectivePeriod.startingOn(LocalDate.of(2024, 9, 1)))));
    }

    private static ScopeRule waiver() {
        return ScopeRule.builder()
                .part(ExpensePart.OVER_LIMIT)
                .share(percent("80", "waiver-share"))
                .condition(new Condition.In("locality", Set.of("IN_REGION")))
                .source(clause("waiver"))
                .build();
    }

    private static BenefitTier basic() {
        return BenefitTier.builder()
                .name(TierName.BASIC)
                .condition(new Condition.Between("tier_asks", 3, 3))
                .source(clause("tier"))
                .addSchedule(schedule())
                .otherwise(new Absence(Absence.Reason.NO_BENEFIT, clause("no-benefit")))
                .build();
    }

    private static BenefitSchedule schedule() {
        Figure<Rate> ranged = Figure.<Rate>builder()
                .name("rate")
                .value(Rate.ofPercent("60"))
                .source(clause("rate"))
                .derivedFrom("65% - 5 points")
                .floor(Rate.ofPercent("50"))
                .ceiling(Rate.ofPercent("70"))
                .rangeClause(new ClauseId("d", "range"))
                .build();
        FigureTable<Money> byStay = FigureTable.<Money>builder()
                .addBy("stay", "level")
                .addCell(new FigureTable.Cell<>(
                        List.of(new CellKey.OfRange(2, Long.MAX_VALUE), new CellKey.OfCode("LEVEL_1")),
                        yuan(300, "deductible")))
                .build();
        return BenefitSchedule.builder()
                .id("s")
                .condition(new Condition.Between("age", 60, Long.MAX_VALUE))
                .accrual(Accrual.CLAIM)
                .deductible(Deductible.of(byStay))
                .bands(TierBands.builder()
                        .addBand(TierBand.builder()
                                .upTo(yuan(9000, "edge"))
                                .rate(FigureTable.of(ranged))
                                .build())
                        .addBand(TierBand.builder()
                                .rate(FigureTable.<Rate>builder()
                                        .addBy("rates_by")
                                        .addCell(new FigureTable.Cell<>(
                                                List.of(new CellKey.OfCode("X")), percent("75", "open")))
                                        .build())
                                .build())
                        .build())
                .addCap(new Cap(
                        FigureTable.<Money>builder()
                                .addBy("caps_by")
                                .addCell(new FigureTable.Cell<>(List.of(new CellKey.OfCode("X")), yuan(50_000, "cap")))
                                .build(),
                        "paid"))
                .addAdjustment(new Adjustment.ScaledDeductible(Rate.ofPercent("50"), clause("scaled")))
                .addAdjustment(new Adjustment.RaisedRates(Rate.ofPercent("5"), clause("raised")))
                .addAdjustment(new Adjustment.RemovedCaps(clause("uncapped")))
                .build();
    }

    /** A tier for the poor alone, with one schedule that asks nothing more. */
    private static BenefitTier critical() {
        return BenefitTier.builder()
                .name(TierName.CRITICAL_ILLNESS)
                .source(clause("second-tier"))
                .addSchedule(schedule("for-all", "second-rate").build())
                .otherwise(new Absence(Absence.Reason.MISSING_PARAMETER, clause("gap")))
                .build();
    }

    /** One of 90 % of everything, for everyone until more is said. */
    static BenefitSchedule.Builder schedule(String id, String clause) {
        return BenefitSchedule.builder()
                .id(id)
                .accrual(Accrual.CLAIM)
                .deductible(Deductible.none())
                .bands(TierBands.builder()
                        .addBand(TierBand.builder()
                                .rate(FigureTable.of(percent("90", clause)))
                                .build())
                        .build());
    }

    private static Envelope envelope() {
        return Envelope.builder()
                .bound(Envelope.Bound.AT_MOST)
                .share(FigureTable.<Rate>builder()
                        .addBy("shares_by")
                        .addCell(new FigureTable.Cell<>(List.of(new CellKey.OfCode("X")), percent("85", "share")))
                        .build())
                .base(Envelope.Base.TOTAL)
                .addOver(TierName.BASIC)
                .source(clause("envelope"))
                .build();
    }
}
