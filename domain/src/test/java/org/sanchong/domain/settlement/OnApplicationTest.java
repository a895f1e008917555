package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.money.Money;

@DisplayName("Schedules that pay on application (依申请)")
class OnApplicationTest {
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;
    private final Office office = Office.under(policy("shaoyang")
            .tier(tier(ASSISTANCE)
                    .cumulative()
                    .schedule(schedule("regular").holding("DESTITUTE").rate("20%"))
                    .schedule(schedule("applied")
                            .holding("POVERTY_MONITORED")
                            .onApplication()
                            .accruing(Accrual.CLAIM)
                            .deductible("6000")
                            .rate("50%")
                            .cap("3000"))));

    @Test
    void paysNothingUntilApprovedAndSaysWhatItWould() {
        Settlement waiting = office.settle(stay("c1", "10000").holding("POVERTY_MONITORED"));
        assertThat(waiting.paid(ASSISTANCE)).isEqualTo(Money.zero());
        assertThat(waiting.onApplication()).hasToString("2000.00");
        assertThat(office.total("anna", 2024, "medical-assistance-base")).isEqualTo(10000_00);
        assertThat(office.total("anna", 2024, "medical-assistance-paid")).isZero();
    }

    @Test
    void paysOnceApproved() {
        ClaimDraft claim = stay("c1", "10000").holding("POVERTY_MONITORED").approved(true);
        Settlement approved = office.settle(claim);
        assertThat(approved.paid(ASSISTANCE)).hasToString("2000.00");
        assertThat(approved.onApplication()).isEqualTo(Money.zero());
        Settlement second = office.settle(claim.called("c2").approved(false));
        assertThat(second.onApplication()).hasToString("1000.00");
    }

    // spotless:off
    @DisplayName("beside a schedule that pays anyway, the whole payment is shown where it is more")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        burden   | approved | pays    | on application
         9999.00 | false    | 1999.80 | 0.00
        10000.00 | false    | 2000.00 | 0.00
        10000.02 | false    | 2000.00 | 2000.01
        11000.00 | false    | 2200.00 | 2500.00
        11000.00 | true     | 2500.00 | 0.00
         9000.00 | true     | 1800.00 | 0.00
        20000.00 | false    | 4000.00 | 0.00
        """)
    void besideAnother(String burden, boolean approved, String pays, String shown) {
        Settlement settled = office.settle(
                stay("c1", burden).holding("DESTITUTE", "POVERTY_MONITORED").approved(approved));
        assertThat(settled.paid(ASSISTANCE)).hasToString(pays);
        assertThat(settled.onApplication()).hasToString(shown);
    }
    // spotless:on

    @Test
    @DisplayName("an ordinary schedule stands in for one that waits, and is not taken away by approval")
    void ordinaryStandsIn() {
        Office both = Office.under(policy("p")
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("ordinary").ordinary().rate("30%"))
                        .schedule(schedule("applied")
                                .holding("DESTITUTE")
                                .onApplication()
                                .rate("40%"))
                        .schedule(schedule("less")
                                .holding("REGISTERED_POOR")
                                .onApplication()
                                .rate("20%"))));
        assertThat(both.settle(stay("c1", "100").holding("DESTITUTE")).toString())
                .contains("30.00", "40.00");
        ClaimDraft approved = stay("c2", "100").holding("DESTITUTE").approved(true);
        assertThat(both.pays(ASSISTANCE, approved)).isEqualTo("40.00");
        assertThat(both.pays(ASSISTANCE, approved.called("c3").holding("REGISTERED_POOR")))
                .isEqualTo("30.00");
    }

    @Test
    @DisplayName("what an envelope would leave is shown, where it is more than is paid without")
    void onApplicationUnderAnEnvelope() {
        Office office = Office.under(policy("p")
                .tier(tier(TierName.BASIC).schedule(schedule("s").rate("60%")))
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("regular").holding("DESTITUTE").rate("10%"))
                        .schedule(schedule("applied")
                                .holding("POVERTY_MONITORED")
                                .onApplication()
                                .rate("90%")))
                .step(Policies.atMost("80%", Envelope.Base.IN_SCOPE, TierName.BASIC, ASSISTANCE)
                        .build()));
        Settlement settled = office.settle(stay("c1", "1000").holding("POVERTY_MONITORED", "DESTITUTE"));
        assertThat(settled.paid(ASSISTANCE)).hasToString("40.00");
        assertThat(settled.onApplication()).hasToString("200.00");
        Settlement approved = office.settle(
                stay("c2", "1000").holding("POVERTY_MONITORED", "DESTITUTE").approved(true));
        assertThat(approved.paid(ASSISTANCE)).hasToString("200.00");
        Office tight = Office.under(policy("p")
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("regular").rate("50%"))
                        .schedule(schedule("applied").onApplication().rate("90%")))
                .step(Policies.atMost("50%", Envelope.Base.IN_SCOPE, ASSISTANCE).build()));
        assertThat(tight.settle(stay("c3", "100")).onApplication()).isEqualTo(Money.zero());
    }

    @Test
    @DisplayName("where several tiers wait, each sees what those before would leave, with envelopes and without")
    void severalTiersWait() {
        Office office = Office.under(twoTiersThatWait());
        ClaimDraft claim = stay("c1", "1000");
        assertThat(office.settle(claim).onApplication()).hasToString("800.00");
        assertThat(office.settle(claim.called("c2").approved(true)).fundTotal()).hasToString("800.00");
        assertThat(office.settle(stay("c3", "1000").holding("DESTITUTE")).onApplication())
                .hasToString("800.00");
        Office bounded = Office.under(twoTiersThatWait()
                .step(Policies.atMost("70%", Envelope.Base.IN_SCOPE, TierName.CRITICAL_ILLNESS, ASSISTANCE)
                        .build()));
        assertThat(bounded.settle(stay("c1", "1000")).onApplication()).hasToString("700.00");
    }

    private static PolicyDraft twoTiersThatWait() {
        return policy("p")
                .tier(tier(TierName.CRITICAL_ILLNESS)
                        .schedule(schedule("applied").onApplication().rate("60%")))
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("regular").holding("DESTITUTE").rate("10%"))
                        .schedule(schedule("applied").onApplication().rate("50%")));
    }

    @Test
    @DisplayName("what the tiers that wait would pay together is compared with what they pay together")
    void comparedTogether() {
        Office office = Office.under(policy("p")
                .tier(tier(TierName.CRITICAL_ILLNESS)
                        .schedule(schedule("applied").onApplication().rate("60%")))
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("regular").holding("DESTITUTE").rate("80%"))
                        .schedule(schedule("applied").onApplication().rate("10%"))));
        Settlement settled = office.settle(stay("c1", "1000").holding("DESTITUTE"));
        assertThat(settled.paid(ASSISTANCE)).hasToString("800.00");
        assertThat(settled.onApplication()).hasToString("920.00");
        assertThat(office.settle(stay("c2", "1000")).onApplication()).hasToString("640.00");
    }

    @Test
    @DisplayName("a cap whose account does not count the claim leaves what would be paid as it leaves what is")
    void aCapThatDoesNotCountTheClaim() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("visits-paid", ASSISTANCE)
                        .condition(Policies.in("care_type", "OUTPATIENT_ORDINARY"))
                        .build())
                .tier(tier(ASSISTANCE)
                        .schedule(
                                schedule("applied").onApplication().rate("50%").cap("100", "visits-paid"))));
        ClaimDraft stay = stay("c1", "1000");
        assertThat(office.settle(stay).onApplication()).hasToString("500.00");
        assertThat(office.settle(stay.called("c2").care(CareType.OUTPATIENT_ORDINARY))
                        .onApplication())
                .hasToString("100.00");
    }

    @Test
    @DisplayName("what hangs on a fact that is not given is not promised: nothing is shown, and the claim is settled")
    void notPromisedWithoutTheFact() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("first-grade", TierName.FURTHER_ASSISTANCE)
                        .condition(Policies.in("premium_grade", "FIRST"))
                        .build())
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("applied").onApplication().rate("50%")))
                .tier(tier(TierName.FURTHER_ASSISTANCE)
                        .schedule(schedule("approved")
                                .when(Policies.in("approved_assistance", "true"))
                                .cap("100", "first-grade"))));
        ClaimDraft claim = stay("c1", "1000");
        assertThat(office.settle(claim).onApplication()).isEqualTo(Money.zero());
        assertThat(office.reject(claim.approved(true)))
                .isEqualTo(new SettlementRejection.MissingValue("premium_grade"));
        assertThat(office.settle(claim.approved(false).fact("premium_grade", "FIRST"))
                        .onApplication())
                .hasToString("500.00");
    }

    @Test
    @DisplayName("where nothing is in scope and no guarantee may pay, nothing is supposed")
    void nothingInScope() {
        Office office = Office.under(
                policy("p").tier(tier(ASSISTANCE).schedule(schedule("applied").onApplication())));
        ClaimDraft claim = stay("c1", "100");
        assertThat(office.explain(claim).derivation().ifApproved()).isPresent();
        assertThat(office.explain(claim.called("c2").with(ExpensePart.OUT_OF_CATALOG, "100"))
                        .derivation()
                        .ifApproved())
                .isEmpty();
    }

    @Test
    @DisplayName("where nothing is in scope but a guarantee pays, the cap of the schedule that waits is its limit")
    void aGuaranteeBeyondScope() {
        Office office = Office.under(policy("p")
                .tier(tier(TierName.BACKSTOP)
                        .schedule(schedule("applied").onApplication().cap("500"))
                        .schedule(schedule("regular").cap("100")))
                .step(Policies.atLeast("80%", Envelope.Base.TOTAL, TierName.BACKSTOP, TierName.BACKSTOP)
                        .build()));
        Settlement waiting = office.settle(stay("c1", "1000").with(ExpensePart.OUT_OF_CATALOG, "1000"));
        assertThat(waiting.paid(TierName.BACKSTOP)).as("of 800 at most").hasToString("100.00");
        assertThat(waiting.onApplication()).as("of 800 at most").hasToString("500.00");
    }
}
