package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.money.Money;

@DisplayName("What is in scope: waivers, payments brought along, tiers that leave a claim as it is")
class ScopeTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final ExpensePart OFFSITE = ExpensePart.OFFSITE_FIRST_SELF_PAY;

    @Test
    @DisplayName("a waiver takes off-site first self-pay into scope under its condition; the total stays")
    void waiver() {
        Office office = Office.under(policy("p")
                .step(Policies.waiver(OFFSITE, "100%", in("locality", "IN_PROVINCE")))
                .tier(half()));
        ClaimDraft claim = stay("c1", "1000").with(OFFSITE, "100").with(ExpensePart.OVER_LIMIT, "50");
        Settlement there = office.settle(claim);
        assertThat(there.inScope()).hasToString("850.00");
        assertThat(there.paid(BASIC)).hasToString("425.00");
        Settlement here = office.settle(claim.called("c2").in(Locality.IN_PROVINCE));
        assertThat(here.inScope()).hasToString("950.00");
        assertThat(here.paid(BASIC)).hasToString("475.00");
        assertThat(here.total()).hasToString("1000.00");
        assertThat(here.personal()).hasToString("525.00");
        assertThat(here.inScopeBurden()).hasToString("475.00");
    }

    @Test
    @DisplayName("a share of a part is rounded half up to the fen")
    void shareOfAPart() {
        Office office = Office.under(policy("p")
                .step(Policies.waiver(ExpensePart.FIRST_SELF_PAY, "5%", new Condition.Always()))
                .tier(half()));
        assertThat(office.settle(stay("c1", "4.52").with(ExpensePart.FIRST_SELF_PAY, "4.52"))
                        .inScope())
                .hasToString("0.23");
    }

    @Test
    @DisplayName("two waivers of one part take no more than all of it into scope")
    void waiversOfOnePartTogether() {
        Office office = Office.under(policy("p")
                .step(Policies.waiver(OFFSITE, "60%", new Condition.Always()))
                .step(Policies.waiver(OFFSITE, "60%", new Condition.Always()))
                .tier(tier(BASIC).schedule(schedule("s"))));
        Settlement settled = office.settle(stay("c1", "100").with(OFFSITE, "100"));
        assertThat(settled.inScope()).hasToString("100.00");
        assertThat(settled.personal()).isEqualTo(Money.zero());
    }

    @Test
    @DisplayName("parts above the total are judged before a waiver, the range of basic_paid after it")
    void orderOfTheJudgements() {
        Office office = Office.under(policy("p")
                .step(Policies.waiver(OFFSITE, "100%", new Condition.Always()))
                .tier(half()));
        assertThat(office.reject(stay("c1", "100").with(OFFSITE, "100.01")))
                .isEqualTo(new SettlementRejection.ExpenseMismatch(Money.parse("100.00"), Money.parse("100.01")));
        assertThat(office.pays(BASIC, stay("c2", "100").with(OFFSITE, "100").basicPaid("100")))
                .isEqualTo("100.00");
    }

    @Test
    @DisplayName("what was paid elsewhere is taken as the tier's payment; the next tier sees what it left")
    void suppliedPayment() {
        Office office = Office.under(policy("p")
                .tier(half())
                .tier(tier(TierName.CRITICAL_ILLNESS)
                        .cumulative()
                        .schedule(schedule("s").rate("50%"))));
        Settlement settled = office.settle(stay("c1", "1000").basicPaid("900"));
        assertThat(settled.paid(BASIC)).hasToString("900.00");
        assertThat(settled.paid(TierName.CRITICAL_ILLNESS)).hasToString("50.00");
        assertThat(office.total("anna", 2024, "basic-paid")).isEqualTo(900_00);
        assertThat(office.settle(stay("c2", "1000").basicPaid("0")).paid(BASIC)).isEqualTo(Money.zero());
        assertThat(office.settle(stay("c3", "1000").basicPaid("1000")).inScopeBurden())
                .isEqualTo(Money.zero());
    }

    @Test
    @DisplayName("a claim outside a tier's scope passes it by, and leaves its accounts")
    void outsideATiersScope() {
        Office office = Office.under(policy("p")
                .tier(half())
                .tier(tier(TierName.CRITICAL_ILLNESS)
                        .cumulative()
                        .scope(in("care_type", "INPATIENT"))
                        .schedule(schedule("s"))));
        Settlement settled = office.settle(stay("c1", "1000").care(CareType.OUTPATIENT_ORDINARY));
        assertThat(settled.fundTotal()).hasToString("500.00");
        assertThat(office.total("anna", 2024, "critical-illness-base")).isZero();
        assertThat(settled.payments()).containsOnlyKeys(TierName.values());
    }

    private static TierDraft half() {
        return tier(BASIC).takesSupplied().schedule(schedule("s").rate("50%"));
    }
}
