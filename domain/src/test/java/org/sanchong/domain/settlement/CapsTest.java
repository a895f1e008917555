package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.RegionCode;

@DisplayName("Caps stand on named running totals")
class CapsTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;

    @Test
    @DisplayName("a cap of the plan year counts what was computed and what was brought along, and begins anew")
    void capOfThePlanYear() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).takesSupplied().schedule(schedule("s").cap("1000"))));
        assertThat(office.pays(BASIC, stay("c1", "300"))).isEqualTo("300.00");
        assertThat(office.pays(BASIC, stay("c2", "900").basicPaid("600"))).isEqualTo("600.00");
        assertThat(office.pays(BASIC, stay("c3", "300"))).isEqualTo("100.00");
        assertThat(office.pays(BASIC, stay("c4", "300"))).isEqualTo("0.00");
        assertThat(office.pays(BASIC, stay("c5", "300").discharged("2025-01-01")))
                .isEqualTo("300.00");
        assertThat(office.pays(BASIC, stay("c6", "2000").of("bert"))).isEqualTo("1000.00");
    }

    @Test
    @DisplayName("what is brought along may pass the cap; what is left is then nothing, never less")
    void aSuppliedPaymentMayPassTheCap() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).takesSupplied().schedule(schedule("s").cap("1000"))));
        assertThat(office.pays(BASIC, stay("c1", "5000").basicPaid("5000"))).isEqualTo("5000.00");
        assertThat(office.pays(BASIC, stay("c2", "300"))).isEqualTo("0.00");
        assertThat(office.total("anna", 2024, "basic-paid")).isEqualTo(5000_00);
    }

    @Test
    @DisplayName("a sub-limit beside the annual cap: an account that counts one kind of care alone")
    void subLimit() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("basic-paid", BASIC)
                        .condition(in("care_type", "INPATIENT"))
                        .build())
                .account(Policies.paid("ordinary-paid", BASIC)
                        .condition(in("care_type", "OUTPATIENT_ORDINARY"))
                        .build())
                .tier(tier(BASIC)
                        .schedule(schedule("stay")
                                .when(in("care_type", "INPATIENT"))
                                .cap("1000"))
                        .schedule(schedule("visit")
                                .when(in("care_type", "OUTPATIENT_ORDINARY"))
                                .rate("50%")
                                .cap("150", "ordinary-paid"))));
        ClaimDraft visit = stay("c1", "200").care(CareType.OUTPATIENT_ORDINARY);
        assertThat(office.pays(BASIC, visit)).isEqualTo("100.00");
        assertThat(office.pays(BASIC, visit.called("c2"))).isEqualTo("50.00");
        assertThat(office.pays(BASIC, stay("c3", "1000"))).isEqualTo("1000.00");
        assertThat(office.pays(BASIC, visit.called("c4"))).isEqualTo("0.00");
        assertThat(office.total("anna", 2024, "basic-paid")).isEqualTo(1000_00);
        assertThat(office.total("anna", 2024, "ordinary-paid")).isEqualTo(150_00);
    }

    @Test
    @DisplayName("several caps: each limits, the tightest decides; one account may count several tiers")
    void severalCaps() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("both", BASIC, ASSISTANCE).build())
                .tier(tier(BASIC).schedule(schedule("s").rate("50%").cap("400")))
                .tier(tier(ASSISTANCE).schedule(schedule("s").cap("450").cap("600", "both"))));
        Settlement first = office.settle(stay("c1", "400"));
        assertThat(first.paid(BASIC)).hasToString("200.00");
        assertThat(first.paid(ASSISTANCE)).hasToString("200.00");
        Settlement second = office.settle(stay("c2", "400"));
        assertThat(second.paid(BASIC)).hasToString("200.00");
        assertThat(second.paid(ASSISTANCE)).hasToString("0.00");
        Settlement third = office.settle(stay("c3", "400"));
        assertThat(third.fundTotal()).hasToString("0.00");
        assertThat(office.total("anna", 2024, "both")).isEqualTo(600_00);
    }

    @Test
    @DisplayName("a cap says nothing of a claim that its account does not count, and is not in its derivation")
    void aCapOnAnAccountThatDoesNotCountTheClaim() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("inpatient-paid", BASIC)
                        .condition(in("care_type", "INPATIENT"))
                        .build())
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .cap("100", "inpatient-paid")
                                .cap(
                                        Figures.amountsBy("cap", List.of("facility_level"), "LEVEL_1: 1"),
                                        "inpatient-paid")
                                .cap("700"))
                        .schedule(schedule("t")
                                .when(in("facility_level", "LEVEL_2"))
                                .rate("0%"))));
        ExplainedSettlement explained = office.explain(stay("c1", "900").care(CareType.OUTPATIENT_CHRONIC));
        assertThat(explained.settlement().paid(BASIC)).hasToString("700.00");
        Derivation.TierReckoned reckoned =
                (Derivation.TierReckoned) explained.derivation().steps().get(0);
        assertThat(reckoned.schedules().get(0).caps())
                .extracting(ReckonedSchedule.CapReckoned::account)
                .containsExactly("basic-paid");
        assertThat(office.pays(BASIC, stay("c2", "900").at(FacilityLevel.LEVEL_1)))
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName("a cap by facility level")
    void capByLevel() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .cap(
                                        Figures.amountsBy(
                                                "cap", List.of("facility_level"), "LEVEL_1: 100", "LEVEL_2: 300"),
                                        "basic-paid"))));
        assertThat(office.pays(BASIC, stay("c1", "500").at(FacilityLevel.LEVEL_1)))
                .isEqualTo("100.00");
        assertThat(office.pays(BASIC, stay("c2", "500"))).isEqualTo("200.00");
        assertThat(office.pays(BASIC, stay("c3", "500").at(FacilityLevel.LEVEL_1)))
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName("a household's cap is its members' together")
    void householdCap() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("family-paid", ASSISTANCE)
                        .owner(Account.Owner.HOUSEHOLD)
                        .build())
                .tier(tier(ASSISTANCE).schedule(schedule("s").cap("800").cap("1000", "family-paid"))));
        ClaimDraft anna = stay("c1", "700").fact("household_id", "h1");
        ClaimDraft bert = stay("c2", "700").of("bert").fact("household_id", "h1");
        ClaimDraft carl = stay("c3", "700").of("carl").fact("household_id", "h2");
        assertThat(office.pays(ASSISTANCE, anna)).isEqualTo("700.00");
        assertThat(office.pays(ASSISTANCE, bert)).isEqualTo("300.00");
        assertThat(office.pays(ASSISTANCE, carl)).isEqualTo("700.00");
        assertThat(office.pays(ASSISTANCE, anna.called("c4"))).isEqualTo("0.00");
        assertThat(office.accumulators()
                        .total(new Accumulators.Total(
                                Account.Owner.HOUSEHOLD, "h1", new RegionCode(Policies.REGION), 2024, "family-paid")))
                .isEqualTo(1000_00);
        assertThat(office.total("bert", 2024, "medical-assistance-paid")).isEqualTo(300_00);
    }

    @Test
    @DisplayName("a lifetime's cap runs on from year to year")
    void lifetimeCap() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("life-paid", BASIC)
                        .period(Account.Period.LIFETIME)
                        .build())
                .tier(tier(BASIC).schedule(schedule("s").cap("1000", "life-paid"))));
        assertThat(office.pays(BASIC, stay("c1", "700").discharged("2022-12-31")))
                .isEqualTo("700.00");
        assertThat(office.pays(BASIC, stay("c2", "700").discharged("2023-01-01")))
                .isEqualTo("300.00");
        assertThat(office.pays(BASIC, stay("c3", "700").discharged("2030-01-01")))
                .isEqualTo("0.00");
        assertThat(office.total("anna", 0, "life-paid")).isEqualTo(1000_00);
        assertThat(office.total("anna", 2022, "basic-paid")).isEqualTo(700_00);
        assertThat(office.total("anna", 2023, "basic-paid")).isEqualTo(300_00);
    }

    @Test
    @DisplayName("accounts run on when a new version of the region's policy begins within the year")
    void accountsRunOnOverVersions() {
        Office office = Office.under(
                policy("old")
                        .inForce("2020-01-01", "2024-05-31")
                        .tier(tier(BASIC).schedule(schedule("s").cap("1000")))
                        .build(),
                policy("new")
                        .inForce("2024-06-01", "2099-12-31")
                        .tier(tier(TierName.CRITICAL_ILLNESS)
                                .schedule(schedule("none").rate("0%")))
                        .tier(tier(BASIC).schedule(schedule("s").cap("1200")))
                        .build());
        assertThat(office.pays(BASIC, stay("c1", "900").discharged("2024-05-31")))
                .isEqualTo("900.00");
        assertThat(office.pays(BASIC, stay("c2", "900").discharged("2024-06-01")))
                .isEqualTo("300.00");
    }

    @Test
    @DisplayName("accounts are a pooling region's: a person who moves begins anew, a county pools with its city")
    void accountsAreARegions() {
        Office office = Office.under(
                policy("city")
                        .tier(tier(BASIC).schedule(schedule("s").cap("1000")))
                        .build(),
                policy("other")
                        .region("371600")
                        .tier(tier(BASIC).schedule(schedule("s").cap("1000")))
                        .build());
        assertThat(office.pays(BASIC, stay("c1", "900"))).isEqualTo("900.00");
        assertThat(office.pays(BASIC, stay("c2", "900").insuredIn("371600"))).isEqualTo("900.00");
        assertThat(office.pays(BASIC, stay("c3", "900").insuredIn("371702"))).isEqualTo("100.00");
    }

    @Test
    @DisplayName(
            "what is left of an annual cap binds: of 576.07 at 70 % with 210.00 left 210.00 is paid, 366.07 in cash")
    void aRemainingLimitBinds() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .takesSupplied()
                        .schedule(schedule("s").rate("70%").cap("1000"))));
        office.pays(BASIC, stay("c1", "2000").basicPaid("790"));
        Settlement settled = office.settle(stay("c2", "576.07"));
        assertThat(settled.paid(BASIC)).hasToString("210.00");
        assertThat(settled.personal()).hasToString("366.07");
    }
}
