package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.policy.DerivedAttribute;

@DisplayName("Deductibles that run on: along a chain of stays, over the year, by the number of the stay")
class RunningDeductibleTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final List<String> BY_LEVEL = List.of("facility_level");

    @Nested
    @DisplayName("along a chain of referred stays within the city")
    class Chain {
        private Office office;

        @BeforeEach
        void shaoyang() {
            Account chain = Policies.charged("stay-chain", BASIC)
                    .period(Account.Period.STAY_CHAIN)
                    .condition(new Condition.All(List.of(
                            in("care_type", "INPATIENT"),
                            in("designated", "true"),
                            in("locality", "IN_COUNTY", "IN_REGION"))))
                    .continues(in("referral", "true"))
                    .build();
            office = Office.under(policy("shaoyang")
                    .account(chain)
                    .tier(tier(BASIC)
                            .takesSupplied()
                            .schedule(schedule("inpatient")
                                    .deductible(Figures.amountsBy(
                                            "deductible", BY_LEVEL, "LEVEL_1: 500", "LEVEL_2: 800", "LEVEL_3: 1200"))
                                    .lessChargesOf("stay-chain"))));
        }

        @Test
        @DisplayName("a stay that was referred on pays what its own level asks above what the chain was charged")
        void referredUpwards() {
            assertThat(charged(stay("c1", "1000").at(FacilityLevel.LEVEL_1))).isEqualTo("500.00");
            assertThat(charged(stay("c2", "1000").at(FacilityLevel.LEVEL_2).referredFrom("c1")))
                    .isEqualTo("300.00");
            assertThat(charged(stay("c3", "1000").at(FacilityLevel.LEVEL_3).referredFrom("c2")))
                    .isEqualTo("400.00");
            assertThat(charged(stay("c4", "1000").at(FacilityLevel.LEVEL_1).referredFrom("c3")))
                    .isEqualTo("0.00");
        }

        @Test
        @DisplayName("what a stay has been charged is no more than what it had in scope")
        void chargedNoMoreThanInScope() {
            assertThat(charged(stay("c1", "120.50").at(FacilityLevel.LEVEL_1))).isEqualTo("120.50");
            assertThat(charged(stay("c2", "1000").at(FacilityLevel.LEVEL_2).referredFrom("c1")))
                    .isEqualTo("679.50");
        }

        @Test
        @DisplayName("the path of previous claims counts, not siblings")
        void siblingsDoNotCount() {
            charged(stay("c1", "1000").at(FacilityLevel.LEVEL_1));
            assertThat(charged(stay("c2", "1000").at(FacilityLevel.LEVEL_2).referredFrom("c1")))
                    .isEqualTo("300.00");
            assertThat(charged(stay("c3", "1000").at(FacilityLevel.LEVEL_2).referredFrom("c1")))
                    .isEqualTo("300.00");
        }

        @Test
        @DisplayName("a stay in the city that was not referred starts a new chain")
        void withoutReferralANewChainStarts() {
            charged(stay("c1", "1000").at(FacilityLevel.LEVEL_1));
            assertThat(charged(stay("c2", "1000").after("c1"))).isEqualTo("800.00");
            assertThat(charged(stay("c3", "1000").at(FacilityLevel.LEVEL_3).referredFrom("c2")))
                    .isEqualTo("400.00");
        }

        @Test
        @DisplayName("a stay undesignated, out of the city or settled elsewhere neither takes nor carries a chain")
        void outsideTheChain() {
            charged(stay("c1", "1000").at(FacilityLevel.LEVEL_1));
            assertThat(charged(stay("c2", "1000").designated(false).referredFrom("c1")))
                    .isEqualTo("800.00");
            assertThat(charged(stay("c3", "1000").referredFrom("c2"))).isEqualTo("800.00");
            assertThat(charged(stay("c4", "1000").in(Locality.IN_PROVINCE).referredFrom("c1")))
                    .isEqualTo("800.00");
            assertThat(charged(stay("c5", "1000").referredFrom("c4"))).isEqualTo("800.00");
            office.settle(stay("c6", "1000").basicPaid("10").referredFrom("c1"));
            assertThat(charged(stay("c7", "1000").referredFrom("c6"))).isEqualTo("800.00");
        }

        @Test
        @DisplayName("another plan year goes on with the chain")
        void anotherPlanYearCounts() {
            charged(stay("c1", "1000").at(FacilityLevel.LEVEL_1).discharged("2023-12-31"));
            assertThat(charged(stay("c2", "1000").referredFrom("c1").discharged("2024-01-01")))
                    .isEqualTo("300.00");
        }

        @Test
        @DisplayName("a predecessor that is unknown, rejected or another person's is ignored")
        void strangePredecessors() {
            assertThat(charged(stay("c1", "1000").referredFrom("nowhere"))).isEqualTo("800.00");
            office.reject(stay("c2", "1000").at(FacilityLevel.PRIMARY_CARE));
            assertThat(charged(stay("c3", "1000").referredFrom("c2"))).isEqualTo("800.00");
            charged(stay("c4", "1000").of("bert"));
            assertThat(charged(stay("c5", "1000").referredFrom("c4"))).isEqualTo("800.00");
        }

        @Test
        @DisplayName("what stays carry is part of the accumulators, by person, policy, claim and account")
        void chainsAreCarriedOut() {
            charged(stay("c1", "1000").at(FacilityLevel.LEVEL_1));
            charged(stay("c2", "1000").referredFrom("c1"));
            assertThat(office.accumulators().carried()).hasSize(2);
            assertThat(office.accumulators().carried().entrySet())
                    .extracting(e -> e.getKey().claim() + " " + e.getKey().account() + " " + e.getValue())
                    .containsExactly("c1 stay-chain 50000", "c2 stay-chain 80000");
        }

        private String charged(ClaimDraft stay) {
            Settlement settled = office.settle(stay);
            return settled.personal().toString();
        }
    }

    @Test
    @DisplayName("over the plan year, counting one kind of care alone")
    void overThePlanYear() {
        Office office = Office.under(policy("huangshan")
                .account(Policies.charged("special", BASIC)
                        .condition(in("care_type", "OUTPATIENT_CHRONIC"))
                        .build())
                .tier(tier(BASIC)
                        .takesSupplied()
                        .schedule(schedule("s").deductible("500").lessChargesOf("special"))));
        ClaimDraft outpatient = stay("c1", "200").care(CareType.OUTPATIENT_CHRONIC);
        assertThat(office.pays(BASIC, outpatient)).isEqualTo("0.00");
        assertThat(office.pays(BASIC, stay("c2", "700"))).isEqualTo("200.00");
        assertThat(office.pays(BASIC, outpatient.called("c3").costing("400"))).isEqualTo("100.00");
        assertThat(office.pays(BASIC, outpatient.called("c4").costing("400"))).isEqualTo("400.00");
        assertThat(office.total("anna", 2024, "special")).isEqualTo(500_00);
        assertThat(office.pays(BASIC, outpatient.called("c5").discharged("2025-01-01")))
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName("of a deductible of the year each claim is charged what those before it left of it")
    void chargesOfACumulativeTier() {
        Office office = Office.under(policy("p")
                .account(Policies.charged("charged", TierName.CRITICAL_ILLNESS).build())
                .tier(tier(TierName.CRITICAL_ILLNESS)
                        .cumulative()
                        .schedule(schedule("s").deductible("11000").rate("60%"))));
        office.settle(stay("c1", "4000"));
        assertThat(office.total("anna", 2024, "charged")).isEqualTo(4000_00);
        office.settle(stay("c2", "10000"));
        assertThat(office.total("anna", 2024, "charged")).isEqualTo(11000_00);
        office.settle(stay("c3", "5000"));
        assertThat(office.total("anna", 2024, "charged")).isEqualTo(11000_00);
    }

    @Test
    @DisplayName("a claim whose payment was brought along is charged nothing")
    void aSuppliedPaymentChargesNothing() {
        Office office = Office.under(policy("p")
                .account(Policies.charged("charged", BASIC).build())
                .tier(tier(BASIC)
                        .takesSupplied()
                        .schedule(schedule("s").deductible("500").lessChargesOf("charged"))));
        office.settle(stay("c1", "900").basicPaid("0"));
        assertThat(office.total("anna", 2024, "charged")).isZero();
        assertThat(office.pays(BASIC, stay("c2", "900"))).isEqualTo("400.00");
        assertThat(office.pays(BASIC, stay("c3", "900"))).isEqualTo("900.00");
    }

    @Test
    @DisplayName("by the number of the stay in the year: 800, 400, then nothing, counting inpatient stays alone")
    void byTheNumberOfTheStay() {
        Office office = Office.under(policy("p")
                .account(Policies.stays("inpatient-stays")
                        .condition(in("care_type", "INPATIENT"))
                        .build())
                .derived(new DerivedAttribute.Ordinal("stay_number", "inpatient-stays"))
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .deductible(Figures.amountsBy(
                                        "deductible", List.of("stay_number"), "1: 800", "2: 400", "3..: 0")))));
        ClaimDraft stay = stay("c1", "1000");
        assertThat(office.pays(BASIC, stay)).isEqualTo("200.00");
        assertThat(office.pays(BASIC, stay("c2", "1000").care(CareType.OUTPATIENT_CHRONIC)))
                .isEqualTo("600.00");
        assertThat(office.pays(BASIC, stay.called("c3"))).isEqualTo("600.00");
        assertThat(office.pays(BASIC, stay.called("c4"))).isEqualTo("1000.00");
        assertThat(office.pays(BASIC, stay.called("c5"))).isEqualTo("1000.00");
        assertThat(office.total("anna", 2024, "inpatient-stays")).isEqualTo(4);
        assertThat(office.explain(stay.called("c7")).derivation().movements())
                .extracting(
                        m -> m.account().name(),
                        AccountMovement::isCount,
                        AccountMovement::planYear,
                        AccountMovement::before,
                        AccountMovement::moved)
                .contains(tuple("inpatient-stays", true, 2024, 4L, 1L))
                .contains(tuple("basic-paid", false, 2024, 3400_00L, 1000_00L));
        assertThat(office.pays(BASIC, stay.called("c6").discharged("2025-01-01")))
                .isEqualTo("200.00");
    }

    @Test
    @DisplayName("by the number of the stay in its chain of referrals")
    void byTheNumberInTheChain() {
        Office office = Office.under(policy("p")
                .account(Policies.stays("chain-stays")
                        .period(Account.Period.STAY_CHAIN)
                        .continues(in("referral", "true"))
                        .build())
                .derived(new DerivedAttribute.Ordinal("chain_number", "chain-stays"))
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .deductible(Figures.amountsBy(
                                        "deductible", List.of("chain_number"), "1: 800", "2..: 400")))));
        assertThat(office.pays(BASIC, stay("c1", "1000"))).isEqualTo("200.00");
        assertThat(office.pays(BASIC, stay("c2", "1000").referredFrom("c1"))).isEqualTo("600.00");
        assertThat(office.pays(BASIC, stay("c3", "1000"))).isEqualTo("200.00");
    }
}
