package org.sanchong.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.policy.ClauseRegister.Status;
import org.sanchong.domain.time.EffectivePeriod;

/** A policy of one tier: 一 days, 二 the schedule, 三 its floor, 四 no benefit, 五 pending, 六 chosen for demonstration. */
class ClauseRegisterTest {
    private final ClauseRegister register = ClauseRegister.of(List.of(policy()));

    @Test
    @DisplayName("a clause is carried out by days, figures, printed floors and benefits refused")
    void whatCarriesOut() {
        assertThat(register.items(id("一"))).containsExactly("p/in-force");
        assertThat(register.items(id("二"))).containsExactly("p/basic", "p/basic/s");
        assertThat(register.items(id("三"))).containsExactly("p/basic/s");
        assertThat(register.items(id("四"))).containsExactly("p/basic");
    }

    @Test
    @DisplayName("and not by what is pending, or chosen for demonstration")
    void whatDoesNotCarryOut() {
        assertThat(register.citations(id("五"))).hasSize(1);
        assertThat(register.items(id("五"))).isEmpty();
        assertThat(register.citations(id("六"))).isNotEmpty();
        assertThat(register.items(id("六"))).isEmpty();
        assertThat(register.citations(id("七"))).isEmpty();
    }

    @Test
    @DisplayName("how far a clause is carried out: rules and targets by policies, all else by what it names")
    void howFar() {
        Carrier.Planned planned = new Carrier.Planned(Carrier.Means.RULE, "premium");
        Carrier.Named named = new Carrier.Named(Carrier.Means.RULE, "p/basic");
        Carrier.Delegated delegated = new Carrier.Delegated("");

        assertThat(status("二", ClauseKind.RULE)).isEqualTo(Status.CARRIED_OUT);
        assertThat(status("三", ClauseKind.TARGET)).isEqualTo(Status.CARRIED_OUT);
        assertThat(status("二", ClauseKind.PROCESS)).isEqualTo(Status.OPEN);
        assertThat(status("二", ClauseKind.MEASURE)).isEqualTo(Status.OPEN);
        assertThat(status("五", ClauseKind.RULE)).isEqualTo(Status.OPEN);
        assertThat(status("六", ClauseKind.RULE)).isEqualTo(Status.OPEN);
        assertThat(status("二", ClauseKind.CONTEXT)).isEqualTo(Status.NOTHING_TO_DO);
        assertThat(status("二", ClauseKind.DELEGATED)).isEqualTo(Status.OPEN);
        assertThat(status("二", ClauseKind.DELEGATED, delegated)).isEqualTo(Status.DELEGATED);
        assertThat(status("七", ClauseKind.PROCESS, named)).isEqualTo(Status.CARRIED_OUT);
        assertThat(status("七", ClauseKind.RULE, planned)).isEqualTo(Status.PLANNED);
        assertThat(status("七", ClauseKind.RULE, named, planned)).isEqualTo(Status.PARTLY);
        assertThat(status("二", ClauseKind.RULE, planned)).isEqualTo(Status.PARTLY);
    }

    @Test
    @DisplayName("a printed figure is used by a figure, an end of a range, a day, or the bound of a condition")
    void figuresUsed() {
        assertThat(unused("一", "2024-01-01", "2024-12-31", "2024-06-30")).containsExactly("2024-06-30");
        assertThat(unused("二", "5000", "70%", "60 years", "61 years", "5001")).containsExactly("61 years", "5001");
        assertThat(unused("三", "60%..", "..60%", "70%")).containsExactly("..60%", "70%");
        assertThat(unused("六", "40%")).containsExactly("40%");
    }

    @Test
    @DisplayName("figures are to be used of rules and targets alone, and not while a part of the clause is planned")
    void figuresThatNeedNoUse() {
        PrintedFigure unused = PrintedFigure.parse("61 years").orElseThrow();
        Carrier.Planned planned = new Carrier.Planned(Carrier.Means.RULE, "premium");
        for (ClauseKind kind : ClauseKind.values()) {
            Clause.Builder clause = Clause.builder();
            clause.id(id("二")).kind(kind).english("a").chinese("b").addFigure(unused);
            boolean isRuled = kind == ClauseKind.RULE || kind == ClauseKind.TARGET;
            assertThat(register.unusedFigures(clause.build()))
                    .as(kind.name())
                    .isEqualTo(isRuled ? List.of(unused) : List.of());
            assertThat(register.unusedFigures(clause.addCarrier(planned).build()))
                    .as(kind.name())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("items are policies, tiers, schedules, steps and accounts; types are left to others")
    void items() {
        assertThat(register.unknownItems(clause(
                        "七",
                        ClauseKind.RULE,
                        new Carrier.Named(Carrier.Means.RULE, "p"),
                        new Carrier.Named(Carrier.Means.RULE, "p/basic/s"),
                        new Carrier.Named(Carrier.Means.RULE, "p/pending"),
                        new Carrier.Named(Carrier.Means.RULE, "p/basic/t"),
                        new Carrier.Named(Carrier.Means.WORKFLOW, "org.sanchong.Nothing"))))
                .containsExactly("p/basic/t");
    }

    private Status status(String number, ClauseKind kind, Carrier... carriers) {
        return register.status(clause(number, kind, carriers));
    }

    private List<String> unused(String number, String... figures) {
        Clause.Builder clause = Clause.builder();
        clause.id(id(number)).kind(ClauseKind.RULE).english("a").chinese("b");
        for (String figure : figures) {
            clause.addFigure(PrintedFigure.parse(figure).orElseThrow());
        }
        return register.unusedFigures(clause.build()).stream()
                .map(PrintedFigure::toString)
                .toList();
    }

    private static Clause clause(String number, ClauseKind kind, Carrier... carriers) {
        Clause.Builder clause = Clause.builder();
        clause.id(id(number)).kind(kind).english("a").chinese("b");
        return clause.addAllCarriers(List.of(carriers)).build();
    }

    private static ClauseId id(String number) {
        return new ClauseId("d", number);
    }

    private static Source printed(String number) {
        return Source.of(id(number), Provenance.DOCUMENT);
    }

    private static BenefitPolicy policy() {
        Figure<Rate> rate = Figure.<Rate>builder()
                .name("rate")
                .value(Rate.ofPercent("70"))
                .source(printed("二"))
                .floor(Rate.ofPercent("60"))
                .rangeClause(id("三"))
                .build();
        BenefitSchedule schedule = BenefitSchedule.builder()
                .id("s")
                .condition(new Condition.Between("age", 60, Long.MAX_VALUE))
                .accrual(Accrual.CLAIM)
                .deductible(Deductible.of(FigureTable.of(Figure.of("deductible", Money.ofYuan(5000), printed("二")))))
                .bands(TierBands.builder()
                        .addBand(TierBand.builder()
                                .upTo(Figure.of(
                                        "edge", Money.ofYuan(9000), Source.of(id("六"), Provenance.ILLUSTRATIVE)))
                                .rate(FigureTable.of(rate))
                                .build())
                        .addBand(TierBand.builder().rate(FigureTable.of(rate)).build())
                        .build())
                .build();
        BenefitTier tier = BenefitTier.builder()
                .name(TierName.BASIC)
                .source(printed("二"))
                .addSchedule(schedule)
                .otherwise(new Absence(Absence.Reason.NO_BENEFIT, printed("四")))
                .build();
        BenefitPolicy.Builder policy = BenefitPolicy.builder();
        policy.id(new PolicyId("p"))
                .region(new RegionCode("990000"))
                .english("a")
                .chinese("b");
        policy.document("d").period(EffectivePeriod.ofDays(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        return policy.periodSource(printed("一"))
                .addStep(tier)
                .addStep(new PendingRule(new Condition.Always(), TierName.MEDICAL_ASSISTANCE, printed("五")))
                .build();
    }
}
