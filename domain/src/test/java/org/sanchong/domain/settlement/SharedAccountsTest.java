package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.CRITICAL_ILLNESS;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;

@DisplayName("Deductibles and bases whose accounts are shared, listed first, or another tier's")
class SharedAccountsTest {
    @Test
    @DisplayName("what one tier charged reduces the next tier's deductible for the same claim, as for a later one")
    void chargedByTwoTiers() {
        Office office = Office.under(policy("p")
                .account(Policies.charged("charged", BASIC, CRITICAL_ILLNESS).build())
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .deductible("100")
                                .lessChargesOf("charged")
                                .rate("50%")))
                .tier(tier(CRITICAL_ILLNESS)
                        .schedule(schedule("s").deductible("300").lessChargesOf("charged"))));
        Settlement first = office.settle(stay("c1", "1100"));
        assertThat(first.paid(BASIC)).as("half of 1,100 - 100").hasToString("500.00");
        assertThat(first.paid(CRITICAL_ILLNESS)).as("600 - (300 - 100)").hasToString("400.00");
        assertThat(office.total("anna", 2024, "charged")).isEqualTo(300_00);
        Settlement second = office.settle(stay("c2", "1000"));
        assertThat(second.paid(BASIC)).as("nothing is left to charge").hasToString("500.00");
        assertThat(second.paid(CRITICAL_ILLNESS)).hasToString("500.00");
    }

    @Test
    @DisplayName("a burden of the year whose account is the policy's first is as good as any")
    void theBaseFirst() {
        Office office = Office.under(policy("p")
                .account(Account.builder()
                        .name("critical-illness-base")
                        .measure(Account.Measure.BASE)
                        .addTier(CRITICAL_ILLNESS)
                        .build())
                .tier(tier(CRITICAL_ILLNESS)
                        .cumulative()
                        .schedule(schedule("s").deductible("1000").rate("60%"))));
        assertThat(office.pays(CRITICAL_ILLNESS, stay("c1", "800"))).isEqualTo("0.00");
        assertThat(office.total("anna", 2024, "critical-illness-base")).isEqualTo(800_00);
        assertThat(office.pays(CRITICAL_ILLNESS, stay("c2", "800")))
                .as("60 % of 1,600 - 1,000")
                .isEqualTo("360.00");
    }

    @Test
    @DisplayName("a stay whose payment was brought along for another tier than the first carries no chain either")
    void aChainOfAnotherTier() {
        Office office = Office.under(policy("p")
                .account(Policies.charged("chain", CRITICAL_ILLNESS)
                        .period(Account.Period.STAY_CHAIN)
                        .continues(in("referral", "true"))
                        .build())
                .tier(tier(CRITICAL_ILLNESS)
                        .takesSupplied()
                        .schedule(schedule("s").deductible("800").lessChargesOf("chain"))));
        assertThat(office.pays(CRITICAL_ILLNESS, stay("c1", "1000"))).isEqualTo("200.00");
        assertThat(office.pays(
                        CRITICAL_ILLNESS, stay("c2", "1000").basicPaid("10").referredFrom("c1")))
                .isEqualTo("10.00");
        assertThat(office.pays(CRITICAL_ILLNESS, stay("c3", "1000").referredFrom("c1")))
                .isEqualTo("1000.00");
        assertThat(office.pays(CRITICAL_ILLNESS, stay("c4", "1000").referredFrom("c2")))
                .isEqualTo("200.00");
    }
}
