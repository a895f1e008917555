package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope.Base;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.money.Rate;

@DisplayName("When an illustrative figure takes part: changing it alone could change an amount of the claim")
class IllustrativeFigureSpecification {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName CRITICAL = TierName.CRITICAL_ILLNESS;

    // spotless:off
    @DisplayName("cumulative, all illustrative: deductible 100, 50 % to 1,000, 60 % to 2,000, 70 % above, cap 1,200; before the claim | the claim")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        before  | burden  | figures that take part
           0.00 |    0.00 |
         500.00 |    0.00 |
           0.00 |   50.00 | deductible
           0.00 |  100.00 | deductible
           0.00 |  100.01 | deductible, band 1 rate
           0.00 | 1000.00 | deductible, band 1 rate
           0.00 | 1000.01 | deductible, band 1 edge, band 1 rate, band 2 rate
         500.00 |  100.00 | deductible, band 1 rate
        1000.00 |    0.01 | deductible, band 1 edge, band 2 rate
        1500.00 |  500.00 | deductible, band 1 edge, band 2 rate
        1500.00 |  500.01 | deductible, band 1 edge, band 2 edge, band 2 rate, band 3 rate
        2000.00 |  100.00 | deductible, band 1 edge, band 2 edge, band 3 rate
        2000.00 |  214.28 | deductible, band 1 edge, band 2 edge, band 3 rate
        2000.00 |  214.30 | deductible, band 1 edge, band 2 edge, band 3 rate, cap
        2300.00 |    0.01 | deductible, band 1 edge, band 2 edge, band 3 rate, cap
        """)
    void cumulative(String before, String burden, String figures) {
        Office office = Office.under(policy("p").tier(tier(CRITICAL).cumulative().schedule(schedule("s")
                .deductible("100*").bands("..1000* 50%*", "..2000* 60%*", ".. 70%*").cap("1200*"))));
        office.settle(stay("c1", before));
        assertThat(figures(office.settle(stay("c2", burden)))).isEqualTo(figures == null ? "" : figures);
    }

    @DisplayName("edges measured on what exceeds the deductible of 100: an edge takes part where the excess lies above it")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        burden  | figures that take part
        1000.01 | band 1 rate
        1100.00 | band 1 rate
        1100.01 | band 1 edge, band 1 rate, band 2 rate
        """)
    void onTheExcess(String burden, String figures) {
        Office office = Office.under(policy("p").tier(tier(CRITICAL).schedule(schedule("s").excess()
                .deductible("100").bands("..1000* 50%*", ".. 60%*"))));
        assertThat(figures(office.settle(stay("c1", burden)))).isEqualTo(figures);
    }
    // spotless:on

    @Test
    @DisplayName("the note names tier, clause and figure with its value")
    void whatTheNoteSays() {
        Office office = Office.under(
                policy("p").tier(tier(CRITICAL).schedule(schedule("s").rate("60%*"))));
        assertThat(office.settle(stay("c1", "1")).notes())
                .containsExactly(new SettlementNote.IllustrativeFigure("critical-illness", Figures.CLAUSE, "rate 60%"));
    }

    @Test
    @DisplayName("a deductible of zero is no figure; a rate of 0 % and a cap of 0.00 are")
    void zeroes() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").deductible("0*").rate("0%*")))
                .tier(tier(CRITICAL).schedule(schedule("s").cap("0*"))));
        assertThat(figures(office.settle(stay("c1", "10")))).isEqualTo("rate, cap");
    }

    @Test
    @DisplayName("a printed, derived or cited figure is not noted")
    void printedFigures() {
        Office office = Office.under(policy("p")
                .tier(tier(CRITICAL)
                        .schedule(schedule("s")
                                .deductible("1")
                                .bands("..2 50%", ".. 60%")
                                .cap("3"))));
        assertThat(office.settle(stay("c1", "100")).notes()).isEmpty();
    }

    @Test
    @DisplayName("only the winning schedule counts")
    void onlyTheWinner() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("less").holding("DESTITUTE").rate("40%*"))
                        .schedule(schedule("more").holding("REGISTERED_POOR").rate("50%"))));
        ClaimDraft claim = stay("c1", "10").holding("DESTITUTE");
        assertThat(figures(office.settle(claim))).isEqualTo("rate");
        assertThat(figures(office.settle(claim.called("c2").also("REGISTERED_POOR"))))
                .isEmpty();
    }

    @Test
    @DisplayName("of a table only the cell that was read")
    void onlyTheCellThatWasRead() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .rate(Figures.ratesBy(
                                        "rate", List.of("facility_level"), "LEVEL_1: 10%*", "LEVEL_2: 20%")))));
        assertThat(figures(office.settle(stay("c1", "10").at(FacilityLevel.LEVEL_1))))
                .isEqualTo("rate[LEVEL_1]");
        assertThat(figures(office.settle(stay("c2", "10")))).isEmpty();
    }

    @Test
    @DisplayName("a payment brought along leaves the tier's figures out")
    void aSuppliedPaymentLeavesFiguresOut() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).takesSupplied().schedule(schedule("s").rate("50%*"))));
        assertThat(figures(office.settle(stay("c1", "10").basicPaid("5")))).isEmpty();
        assertThat(figures(office.settle(stay("c2", "10")))).isEqualTo("rate");
    }

    @Test
    @DisplayName("what an application would pay is an amount of the claim too")
    void onApplication() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").onApplication().rate("50%*"))));
        assertThat(figures(office.settle(stay("c1", "10")))).isEqualTo("rate");
    }

    // spotless:off
    @DisplayName("of a claim that waits, all illustrative: deductible 100, 50 %, cap 120, and at most 10 % of 900; what would be paid is an amount")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        burden | approved | pays   | on application | figures that take part
          0.00 | false    |   0.00 |           0.00 |
         50.00 | false    |   0.00 |           0.00 | deductible
        100.00 | false    |   0.00 |           0.00 | deductible
        100.02 | false    |   0.00 |           0.01 | deductible, rate
        340.00 | false    |   0.00 |         120.00 | deductible, rate
        340.02 | false    |   0.00 |         120.00 | deductible, rate, cap
        340.02 | true     | 120.00 |           0.00 | deductible, rate, cap
        900.00 | false    |   0.00 |          90.00 | deductible, rate, share, cap
        900.00 | true     |  90.00 |           0.00 | deductible, rate, share, cap
        """)
    void whatIsWaitedFor(String burden, boolean approved, String pays, String would, String figures) {
        Office office = Office.under(policy("p")
                .tier(tier(CRITICAL).schedule(schedule("s").onApplication().deductible("100*").rate("50%*").cap("120*")))
                .step(Policies.atMost("10%*", Base.IN_SCOPE, CRITICAL)
                        .condition(new Condition.Between("total", 900_00, 900_00)).build()));
        Settlement settled = office.settle(stay("c1", burden).approved(approved));
        assertThat(settled.paid(CRITICAL)).hasToString(pays);
        assertThat(settled.onApplication()).hasToString(would);
        assertThat(figures(settled)).isEqualTo(figures == null ? "" : figures);
    }
    // spotless:on

    @Test
    @DisplayName("a schedule that would not win if the application were approved does not count")
    void waitingInVain() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("regular").holding("DESTITUTE").rate("50%"))
                        .schedule(schedule("applied").onApplication().rate("40%*"))));
        assertThat(figures(office.settle(stay("c1", "10").holding("DESTITUTE"))))
                .isEmpty();
        assertThat(figures(office.settle(stay("c2", "10")))).isEqualTo("rate");
    }

    @Test
    @DisplayName(
            "what a later tier would take part with, were the application approved, touches no amount of the claim")
    void laterTiersOfASupposedClaim() {
        Office office = Office.under(policy("p")
                .tier(tier(CRITICAL)
                        .schedule(schedule("applied").onApplication().rate("50%")))
                .tier(tier(TierName.FURTHER_ASSISTANCE)
                        .schedule(schedule("high").bands("..500 0%", ".. 100%"))
                        .schedule(schedule("low").rate("30%*"))));
        assertThat(figures(office.settle(stay("c1", "1000")))).isEmpty();
        assertThat(figures(office.settle(stay("c2", "1000").approved(true)))).isEqualTo("rate");
    }

    @Test
    @DisplayName("preferential terms of an illustrative figure are illustrative")
    void tilted() {
        BenefitSchedule ordinary =
                schedule("ordinary").ordinary().deductible("100*").rate("60%").build(CRITICAL, accrual());
        BenefitSchedule tilted = ordinary.variant(List.of(
                        new Adjustment.ScaledDeductible(Rate.ofPercent("50"), Figures.PRINTED),
                        new Adjustment.RaisedRates(Rate.ofPercent("5"), Figures.PRINTED)))
                .id("tilted")
                .condition(new Condition.Holds(ScheduleDraft.categories("DESTITUTE")))
                .build();
        Office office = Office.under(
                policy("p").tier(tier(CRITICAL).cumulative().schedule(ordinary).schedule(tilted)));
        Settlement settled = office.settle(stay("c1", "1000").holding("DESTITUTE"));
        assertThat(settled.paid(CRITICAL)).hasToString("617.50");
        assertThat(settled.notes())
                .containsExactly(
                        new SettlementNote.IllustrativeFigure("critical-illness", Figures.CLAUSE, "deductible 50.00"));
    }

    @Test
    @DisplayName("an envelope's share where the envelope acts, and a cap that limits a guarantee")
    void envelopes() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").rate("50%").cap("100*")))
                .step(Policies.atMost("80%*", Base.IN_SCOPE, BASIC).build())
                .step(Policies.atLeast("60%*", Base.IN_SCOPE, BASIC, BASIC).build()));
        assertThat(figures(office.settle(stay("c1", "100")))).isEqualTo("share");
        assertThat(figures(office.settle(stay("c2", "80")))).isEqualTo("cap");
        Office at = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").rate("80%")))
                .step(Policies.atMost("80%*", Base.IN_SCOPE, BASIC).build())
                .step(Policies.atLeast("80%*", Base.IN_SCOPE, BASIC, BASIC).build()));
        assertThat(figures(at.settle(stay("c1", "100")))).isEmpty();
    }

    @Test
    @DisplayName("a waiver's share where something was moved")
    void waivers() {
        Office office =
                Office.under(policy("p").step(Policies.waiver(ExpensePart.OVER_LIMIT, "50%*", new Condition.Always())));
        assertThat(figures(office.settle(stay("c1", "10").with(ExpensePart.OVER_LIMIT, "1"))))
                .isEqualTo("share");
        assertThat(figures(office.settle(stay("c2", "10")))).isEmpty();
    }

    @Test
    @DisplayName("a strict run refuses the claim, names the figures and keeps nothing; others it settles")
    void strict() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .schedule(
                                schedule("s").holding("DESTITUTE").rate("50%*").cap("8*"))
                        .schedule(schedule("t").ordinary().rate("50%"))));
        SettlementRun run = office.calculator().newRun(true);
        RunFacts.set(run, stay("c1", "20").holding("DESTITUTE").build(), 0, ClaimFacts.NONE);
        assertThat(run.settle(0)).isFalse();
        assertThat(run.rejection())
                .isEqualTo(new SettlementRejection.IllustrativeFigures(List.of(
                        new SettlementNote.IllustrativeFigure("basic", Figures.CLAUSE, "rate 50%"),
                        new SettlementNote.IllustrativeFigure("basic", Figures.CLAUSE, "cap 8.00"))));
        assertThat(run.totals()).isEmpty();
        RunFacts.set(run, stay("c2", "20").build(), 0, ClaimFacts.NONE);
        assertThat(run.settle(0)).isTrue();
        assertThat(run.paid(BASIC)).isEqualTo(10_00);
    }

    private static org.sanchong.domain.benefit.Accrual accrual() {
        return org.sanchong.domain.benefit.Accrual.PLAN_YEAR;
    }

    private static String figures(Settlement settled) {
        return settled.notes().stream()
                .map(note -> ((SettlementNote.IllustrativeFigure) note).figure())
                .map(figure -> figure.substring(0, figure.lastIndexOf(' ')))
                .sorted(java.util.Comparator.comparing(IllustrativeFigureSpecification::rank)
                        .thenComparing(f -> f))
                .collect(Collectors.joining(", "));
    }

    private static int rank(String figure) {
        return List.of("deductible", "band", "rate", "share", "cap").indexOf(figure.split("[ \\[]")[0]);
    }
}
