package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope.Base;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

@DisplayName("How a settlement came about, step by step")
class DerivationTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName CRITICAL = TierName.CRITICAL_ILLNESS;
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;
    private Office office;

    @BeforeEach
    void aPolicyWithEveryKindOfStep() {
        BenefitSchedule ordinary = schedule("ordinary")
                .ordinary()
                .deductible("1000*")
                .bands("..2000 50%", ".. 60%")
                .cap("1500")
                .build(CRITICAL, Accrual.PLAN_YEAR);
        BenefitSchedule tilted = ordinary.variant(List.of(
                        new Adjustment.ScaledDeductible(Rate.ofPercent("50"), Figures.PRINTED),
                        new Adjustment.RaisedRates(Rate.ofPercent("5"), Figures.PRINTED)))
                .id("tilted")
                .condition(new Condition.Holds(ScheduleDraft.categories("DESTITUTE")))
                .build();
        office = Office.under(policy("sample")
                .step(Policies.suspension(in("locality", "OUT_OF_PROVINCE"), "REGISTERED_POOR"))
                .step(Policies.waiver(ExpensePart.OFFSITE_FIRST_SELF_PAY, "50%", in("locality", "IN_PROVINCE")))
                .step(Policies.pending(in("special_disease", "true")))
                .tier(tier(BASIC)
                        .takesSupplied()
                        .schedule(schedule("inpatient").deductible("350").rate("76%")))
                .tier(tier(CRITICAL).cumulative().schedule(ordinary).schedule(tilted))
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("regular").holding("DESTITUTE").rate("70%"))
                        .schedule(schedule("applied")
                                .holding("DESTITUTE")
                                .onApplication()
                                .rate("90%")))
                .step(Policies.atMost("95%", Base.IN_SCOPE, BASIC, CRITICAL, ASSISTANCE)
                        .build())
                .step(Policies.atLeast("80%", Base.TOTAL, TierName.BACKSTOP, TierName.values())
                        .build()));
    }

    @Test
    @DisplayName("a destitute person's stay elsewhere in the province")
    void aStayOfADestitutePerson() {
        ClaimDraft claim = stay("c1", "10000").holding("DESTITUTE").in(Locality.IN_PROVINCE);
        claim.with(ExpensePart.OFFSITE_FIRST_SELF_PAY, "1000").special(true);
        assertThat(TraceText.of(office.explain(claim).derivation())).isEqualTo("""
                sample total 10000.00, in scope 9000.00
                offsite_first_self_pay 500.00 of share 50% [D] into scope: 9500.00
                pending
                basic burden 9500.00, taken inpatient, pays 6954.00, on application 0.00
                  inpatient: CLAIM BURDEN, base 0.00 + 9500.00
                    deductible 350.00 [D], charged before 0.00, left 350.00
                    band 1: 9150.00 at rate 76% [D]
                    6954.00 - 0.00
                    pays 6954.00
                critical-illness burden 2546.00, taken tilted, pays 1179.90, on application 0.00
                  tilted (variant of ordinary): PLAN_YEAR BURDEN, base 0.00 + 2546.00
                    deductible 500.00 [I] = 1000.00 × 50%, charged before 0.00, left 500.00
                    band 1 up to band 1 edge 2000.00 [D]: 1500.00 at band 1 rate 55% [D] = 50% + 5%
                    band 2: 546.00 at band 2 rate 65% [D] = 60% + 5%
                    1179.90 - 0.00
                    cap 1500.00 [D] on critical-illness-paid, counted 0.00, cut 0.00
                    pays 1179.90
                medical-assistance burden 1366.10, taken regular, pays 956.27, on application 1229.49
                  regular: CLAIM BURDEN, base 0.00 + 1366.10
                    band 1: 1366.10 at rate 70% [D]
                    956.27 - 0.00
                    pays 956.27
                  applied (on application): CLAIM BURDEN, base 0.00 + 1366.10
                    band 1: 1366.10 at rate 90% [D]
                    1229.49 - 0.00
                    pays 1229.49
                AT_MOST share 95% [D] of IN_SCOPE 9500.00 is 9025.00, paid before 9090.17
                  medical-assistance -65.17
                AT_LEAST share 80% [D] of TOTAL 10000.00 is 8000.00, paid before 9025.00
                account basic-paid 0 + 695400
                account critical-illness-paid 0 + 117990
                account critical-illness-base 0 + 254600
                account medical-assistance-paid 0 + 89110
                in scope at the end 9500.00
                """);
    }

    @Test
    @DisplayName(
            "an ordinary person's second claim of the year, out of the province and paid by basic insurance elsewhere")
    void aSecondClaimThatWasPaidElsewhere() {
        office.settle(stay("c1", "10000").special(false));
        ClaimDraft claim = stay("c2", "9000")
                .holding("REGISTERED_POOR")
                .in(Locality.OUT_OF_PROVINCE)
                .with(ExpensePart.OUT_OF_CATALOG, "3000")
                .basicPaid("1000");
        assertThat(TraceText.of(office.explain(claim).derivation())).isEqualTo("""
                sample total 9000.00, in scope 6000.00
                suspended [REGISTERED_POOR]
                basic brought along 1000.00
                critical-illness burden 5000.00, taken ordinary, pays 600.40, on application 0.00
                  ordinary: PLAN_YEAR BURDEN, base 2666.00 + 5000.00
                    deductible 1000.00 [I], charged before 0.00, left 1000.00
                    band 2: 5000.00 at band 2 rate 60% [D]
                    3899.60 - 899.60
                    cap 1500.00 [D] on critical-illness-paid, counted 899.60, cut 2399.60
                    pays 600.40
                medical-assistance no benefit
                AT_MOST share 95% [D] of IN_SCOPE 6000.00 is 5700.00, paid before 1600.40
                AT_LEAST share 80% [D] of TOTAL 9000.00 is 7200.00, paid before 1600.40
                  backstop 5599.60
                account basic-paid 733400 + 100000
                account critical-illness-paid 89960 + 60040
                account critical-illness-base 266600 + 500000
                in scope at the end 6000.00
                """);
    }

    @Test
    @DisplayName("a schedule that waits for its application is shown, and none is taken")
    void onlyAScheduleThatWaits() {
        Office waiting = Office.under(policy("waiting")
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("applied").onApplication().rate("50%"))));
        assertThat(TraceText.of(waiting.explain(stay("c1", "100")).derivation()))
                .isEqualTo("""
                waiting total 100.00, in scope 100.00
                medical-assistance burden 100.00, taken none, pays 0.00, on application 50.00
                  applied (on application): CLAIM BURDEN, base 0.00 + 100.00
                    band 1: 100.00 at rate 50% [D]
                    50.00 - 0.00
                    pays 50.00
                in scope at the end 100.00
                """);
    }

    @Test
    @DisplayName(
            "what would be if the application were approved is told in the same steps, once it is approved no more")
    void ifApproved() {
        // Basic 650.00 at 76 %, critical illness what of 506.00 is above 500.00 at 55 %, assistance 90 % of 502.70.
        ClaimDraft claim = stay("c1", "1000").holding("DESTITUTE");
        Derivation derivation = office.explain(claim).derivation();
        SupposedSettlement supposed = derivation.ifApproved().orElseThrow();
        assertThat(supposed.rejection()).isEmpty();
        assertThat(supposed.payments().keySet()).containsExactly(TierName.values());
        assertThat(supposed.payments().values())
                .extracting(Money::toString)
                .containsExactly("494.00", "3.30", "0.00", "452.43", "0.00", "0.00");
        assertThat(supposed.steps())
                .extracting(Derivation.Step::id)
                .isEqualTo(derivation.steps().stream().map(Derivation.Step::id).toList());
        assertThat(((Derivation.TierReckoned) supposed.steps().get(2)).taken()).contains("applied");
        assertThat(office.explain(claim.called("c2").approved(true))
                        .derivation()
                        .ifApproved())
                .isEmpty();
    }

    @Test
    @DisplayName("where the claim would be rejected if the application were approved, no more than that is told")
    void rejectedIfApproved() {
        Office waiting = Office.under(policy("waiting")
                .tier(tier(ASSISTANCE).schedule(schedule("applied").onApplication()))
                .tier(tier(TierName.FURTHER_ASSISTANCE)
                        .scope(in("approved_assistance", "true"))
                        .schedule(schedule("s").when(in("premium_grade", "FIRST")))));
        SupposedSettlement supposed =
                waiting.explain(stay("c1", "100")).derivation().ifApproved().orElseThrow();
        assertThat(supposed.rejection()).contains("MISSING_VALUE");
        assertThat(supposed.steps()).isEmpty();
        assertThat(supposed.payments()).isEmpty();
    }

    @Test
    @DisplayName("by which clause earlier claims used up a deductible, where any did")
    void chargedBefore() {
        Source running = Source.of(new ClauseId("sample", "三(七)"), Provenance.DOCUMENT);
        Office yearly = Office.under(policy("p")
                .account(Policies.charged("charged", BASIC).source(running).build())
                .tier(tier(BASIC).schedule(schedule("s").deductible("800").lessChargesOf("charged"))));
        ReckonedSchedule first = onlySchedule(yearly.explain(stay("c1", "500")));
        assertThat(first.chargedBefore()).hasToString("0.00");
        assertThat(first.chargedBy()).isEmpty();
        ReckonedSchedule second = onlySchedule(yearly.explain(stay("c2", "500")));
        assertThat(second.chargedBefore()).hasToString("500.00");
        assertThat(second.chargedBy()).contains(running);
    }

    @Test
    @DisplayName("how much of each band earlier claims of the year had reached, and how much this one reaches")
    void reachedBefore() {
        Office yearly = Office.under(policy("p")
                .tier(tier(BASIC)
                        .cumulative()
                        .schedule(schedule("s").deductible("300").bands("..1000 50%", ".. 60%"))));
        assertThat(reached(yearly.explain(stay("c1", "500")))).containsExactly("1: 0.00 + 200.00");
        assertThat(reached(yearly.explain(stay("c2", "900"))))
                .containsExactly("1: 200.00 + 500.00", "2: 0.00 + 400.00");
        assertThat(reached(yearly.explain(stay("c3", "100"))))
                .as("a band that was used up is reached, and nothing of the claim lies in it")
                .containsExactly("1: 700.00 + 0.00", "2: 400.00 + 100.00");
    }

    private static List<String> reached(ExplainedSettlement explained) {
        return onlySchedule(explained).reached().stream()
                .map(slice -> slice.band() + ": " + slice.before() + " + " + slice.amount())
                .toList();
    }

    private static ReckonedSchedule onlySchedule(ExplainedSettlement explained) {
        Derivation.TierReckoned reckoned =
                (Derivation.TierReckoned) explained.derivation().steps().get(0);
        assertThat(reckoned.schedules()).hasSize(1);
        return reckoned.schedules().get(0);
    }

    @Test
    @DisplayName("a band that ends below the deductible has no part in it")
    void aBandBelowTheDeductible() {
        Office above = Office.under(policy("above")
                .tier(tier(BASIC).schedule(schedule("s").deductible("3000").bands("..2000 50%", ".. 60%"))));
        Derivation derivation = above.explain(stay("c1", "5000")).derivation();
        Derivation.TierReckoned basic =
                (Derivation.TierReckoned) derivation.steps().get(0);
        assertThat(basic.schedules().get(0).reached())
                .extracting(ReckonedSchedule.Slice::band)
                .containsExactly(2);
        assertThat(TraceText.of(derivation)).isEqualTo("""
                above total 5000.00, in scope 5000.00
                basic burden 5000.00, taken s, pays 1200.00, on application 0.00
                  s: CLAIM BURDEN, base 0.00 + 5000.00
                    deductible 3000.00 [D], charged before 0.00, left 3000.00
                    band 2: 2000.00 at band 2 rate 60% [D]
                    1200.00 - 0.00
                    pays 1200.00
                account basic-paid 0 + 120000
                in scope at the end 5000.00
                """);
    }

    @Test
    @DisplayName("of the categories that a rule suspends it shows those that the person holds, and no others")
    void suspendedCategories() {
        Office suspending = Office.under(
                policy("suspending").step(Policies.suspension(new Condition.Always(), "REGISTERED_POOR", "DESTITUTE")));
        ClaimDraft claim = stay("c1", "100").holding("REGISTERED_POOR", "SUBSISTENCE_ALLOWANCE");
        assertThat(TraceText.of(suspending.explain(claim).derivation())).isEqualTo("""
                suspending total 100.00, in scope 100.00
                suspended [REGISTERED_POOR]
                in scope at the end 100.00
                """);
    }
}
