package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("Why a claim is not settled")
class SettlementRejectionTest {
    private static final TierName BASIC = TierName.BASIC;

    @Nested
    @DisplayName("no policy")
    class NoPolicy {
        private final Office office = Office.under(
                policy("old").inForce("2022-01-01", "2022-12-31").build(),
                policy("new").inForce("2024-01-01", "2024-12-31").build(),
                policy("province")
                        .region("370000")
                        .inForce("2023-01-01", "2023-01-31")
                        .build());

        // spotless:off
        @DisplayName("the policy of the county, else the city's, else the province's, by the day of discharge")
        @ParameterizedTest(name = "{arguments}")
        @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            region | discharged | policy or code
            371700 | 2021-12-31 | NO_POLICY_IN_FORCE
            371700 | 2022-01-01 | old
            371702 | 2022-12-31 | old
            371700 | 2023-01-01 | province
            371702 | 2023-01-31 | province
            371702 | 2023-02-01 | NO_POLICY_IN_FORCE
            371700 | 2024-01-01 | new
            370000 | 2024-01-01 | NO_POLICY_IN_FORCE
            370100 | 2023-01-15 | province
            370101 | 2024-01-15 | NO_POLICY_IN_FORCE
            110101 | 2024-01-15 | UNKNOWN_REGION
            000000 | 2024-01-15 | UNKNOWN_REGION
            """)
        void byRegionAndDay(String region, String discharged, String expected) {
            ClaimDraft claim = stay("c1", "1").insuredIn(region).discharged(discharged);
            assertThat(office.take(claim.build()).fold(SettlementRejection::code, s -> s.policy().value())).isEqualTo(expected);
        }
        // spotless:on

        // spotless:off
        @DisplayName("where a county, its city and its province have policies, the nearest settles")
        @ParameterizedTest(name = "{arguments}")
        @CsvSource({"371702, county", "371703, city", "371700, city", "370100, province", "370102, province"})
        void nearest(String region, String expected) {
            Office nested = Office.under(
                    policy("county").region("371702").build(),
                    policy("city").build(),
                    policy("province").region("370000").build());
            Office others = Office.under(
                    policy("city").build(), policy("province").region("370000").build(), policy("county").region("371702").build());
            for (Office each : List.of(nested, others)) {
                assertThat(each.settle(stay("c1", "1").insuredIn(region)).policy()).hasToString(expected);
            }
        }
        // spotless:on

        @Test
        void namesTheRegionAndTheDay() {
            assertThat(office.reject(stay("c1", "1").insuredIn("110101")))
                    .isEqualTo(new SettlementRejection.UnknownRegion("110101"));
            LocalDate day = LocalDate.of(2021, 6, 1);
            assertThat(office.reject(stay("c1", "1").insuredIn("371702").discharged(day)))
                    .isEqualTo(new SettlementRejection.NoPolicyInForce("371702", day));
        }

        @Test
        @DisplayName("a policy asked for by its id settles whatever the region, within its period")
        void aPolicyAskedFor() {
            SettlementCalculator calculator = office.calculator();
            ClaimDraft claim = stay("c1", "1").insuredIn("110101").discharged("2022-06-01");
            PolicyId old = new PolicyId("old");
            assertThat(calculator
                            .settleUnder(old, claim.build(), Accumulators.none())
                            .get()
                            .policy())
                    .isEqualTo(old);
            assertThat(calculator
                            .settleUnder(new PolicyId("new"), claim.build(), Accumulators.none())
                            .getLeft())
                    .isEqualTo(new SettlementRejection.NoPolicyInForce("new", LocalDate.of(2022, 6, 1)));
            assertThatThrownBy(() -> calculator.settleUnder(new PolicyId("none"), claim.build(), Accumulators.none()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("none");
        }
    }

    @Test
    @DisplayName("BAD_DATE: outpatient care that ends on another day than it begins")
    void outpatientCareOverNight() {
        Office office = Office.under(policy("p"));
        assertThat(office.reject(
                        stay("c1", "1").care(CareType.OUTPATIENT_ORDINARY).lasting(1)))
                .isEqualTo(new SettlementRejection.BadDate("admitted_on"));
        assertThat(office.reject(stay("c1", "1").discharged(LocalDate.of(10_000, 1, 1))))
                .as("a year that files cannot write")
                .isEqualTo(new SettlementRejection.BadDate("admitted_on"));
        office.settle(stay("c2", "1").care(CareType.OUTPATIENT_ORDINARY));
        office.settle(stay("c3", "1").lasting(400));
    }

    // spotless:off
    @DisplayName("BAD_DATE: a day whose year has not four digits")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        admitted    | discharged   | what becomes of it
        0000-12-31  | 2024-03-01   | settled
        -0001-12-31 | 2024-03-01   | BadDate[attribute=admitted_on]
        2024-03-01  | 9999-12-31   | settled
        9999-12-31  | +10000-01-01 | BadDate[attribute=discharged_on]
        """)
    void yearsThatFilesCannotWrite(LocalDate admitted, LocalDate discharged, String outcome) {
        ClaimDraft claim = stay("c1", "1").discharged(discharged).lasting((int) ChronoUnit.DAYS.between(admitted, discharged));
        String told = Office.under(policy("p")).take(claim.build()).fold(SettlementRejection::toString, settled -> "settled");
        assertThat(told).isEqualTo(outcome);
    }
    // spotless:on

    @Test
    @DisplayName("EXPENSE_MISMATCH: the parts exceed the total")
    void partsExceedTheTotal() {
        Office office = Office.under(policy("p"));
        ClaimDraft claim =
                stay("c1", "100.00").with(ExpensePart.OUT_OF_CATALOG, "60").with(ExpensePart.OVER_LIMIT, "40");
        assertThat(office.settle(claim).inScope()).isEqualTo(Money.zero());
        assertThat(office.reject(claim.with(ExpensePart.FIRST_SELF_PAY, "0.01")))
                .isEqualTo(new SettlementRejection.ExpenseMismatch(Money.parse("100.00"), Money.parse("100.01")));
    }

    @Test
    @DisplayName("BASIC_PAID_OUT_OF_RANGE: more was paid elsewhere than is in scope")
    void paidElsewhereBeyondScope() {
        Office office = Office.under(policy("p").tier(tier(BASIC).takesSupplied()));
        ClaimDraft claim = stay("c1", "100.00").with(ExpensePart.OUT_OF_CATALOG, "40");
        assertThat(office.settle(claim.basicPaid("60.00")).paid(BASIC)).hasToString("60.00");
        assertThat(office.reject(claim.basicPaid("60.01")))
                .isEqualTo(new SettlementRejection.BasicPaidOutOfRange(Money.parse("60.01"), Money.parse("60.00")));
    }

    @Test
    @DisplayName("MISSING_VALUE: the policy counts households and the claim names none")
    void noHousehold() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("family", BASIC)
                        .owner(Account.Owner.HOUSEHOLD)
                        .condition(in("care_type", "INPATIENT"))
                        .build())
                .tier(tier(BASIC).schedule(schedule("s"))));
        SettlementRejection missing = new SettlementRejection.MissingValue("household_id");
        ClaimDraft homeless = stay("c1", "1");
        assertThat(office.reject(homeless)).isEqualTo(missing);
        assertThat(office.reject(homeless.fact("household_id", ""))).isEqualTo(missing);
        assertThat(office.pays(BASIC, homeless.care(CareType.OUTPATIENT_ORDINARY)))
                .as("an account that does not count it")
                .isEqualTo("1.00");
        assertThat(office.pays(BASIC, homeless.care(CareType.INPATIENT).costing("0")))
                .as("an account that it does not move")
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName("what an account lacks to be read is told before anything that is wrong with the expense")
    void whatAnAccountLacks() {
        Office office = Office.under(policy("p")
                .account(Policies.charged("stay-chain", BASIC)
                        .period(Account.Period.STAY_CHAIN)
                        .continues(in("premium_grade", "FIRST"))
                        .build())
                .tier(tier(BASIC).schedule(schedule("s"))));
        ClaimDraft claim = stay("c1", "100").with(ExpensePart.OUT_OF_CATALOG, "101");
        assertThat(office.reject(claim)).isEqualTo(new SettlementRejection.MissingValue("premium_grade"));
        assertThat(office.reject(claim.fact("premium_grade", "FIRST")))
                .isEqualTo(new SettlementRejection.ExpenseMismatch(Money.parse("100.00"), Money.parse("101.00")));
    }

    @Test
    @DisplayName("a rejected claim adds nothing to any account, whatever it had done before it failed")
    void addsNothing() {
        Office office = Office.under(policy("p")
                .account(Policies.stays("stays").build())
                .tier(tier(BASIC)
                        .cumulative()
                        .schedule(schedule("s").rate("50%").cap("100")))
                .tier(tier(TierName.CRITICAL_ILLNESS)
                        .otherwise(Absence.Reason.MISSING_PARAMETER)
                        .schedule(schedule("s").holding("DESTITUTE"))));
        office.settle(stay("c1", "100").holding("DESTITUTE"));
        Accumulators before = office.accumulators();
        assertThat(office.take(stay("c2", "100").build()).isLeft()).isTrue();
        assertThat(office.accumulators()).isEqualTo(before);
        assertThat(office.pays(BASIC, stay("c3", "200").holding("DESTITUTE"))).isEqualTo("50.00");
    }

    @Test
    void everyCaseHasItsOwnStableCode() {
        List<SettlementRejection> all = List.of(
                new SettlementRejection.UnknownRegion("1"),
                new SettlementRejection.NoPolicyInForce("1", LocalDate.EPOCH),
                new SettlementRejection.AssistanceElsewhere(new PolicyId("p"), Figures.CLAUSE, "1", List.of()),
                new SettlementRejection.UnknownCategory("1"),
                new SettlementRejection.UnknownCode("a", "b"),
                new SettlementRejection.MissingValue("a"),
                new SettlementRejection.BadDate("a"),
                new SettlementRejection.BadAmount("a"),
                new SettlementRejection.ExpenseMismatch(Money.zero(), Money.zero()),
                new SettlementRejection.BasicPaidOutOfRange(Money.zero(), Money.zero()),
                new SettlementRejection.MissingParameter(new PolicyId("p"), BASIC, Figures.CLAUSE, "rate"),
                new SettlementRejection.IllustrativeFigures(List.of()));
        assertThat(all)
                .extracting(SettlementRejection::code)
                .containsExactly(
                        "UNKNOWN_REGION",
                        "NO_POLICY_IN_FORCE",
                        "ASSISTANCE_ELSEWHERE",
                        "UNKNOWN_CATEGORY",
                        "UNKNOWN_CODE",
                        "MISSING_VALUE",
                        "BAD_DATE",
                        "BAD_AMOUNT",
                        "EXPENSE_MISMATCH",
                        "BASIC_PAID_OUT_OF_RANGE",
                        "MISSING_PARAMETER",
                        "ILLUSTRATIVE_FIGURE");
        assertThat(all).hasSameSizeAs(SettlementRejection.class.getPermittedSubclasses());
    }
}
