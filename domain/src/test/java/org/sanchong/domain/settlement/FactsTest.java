package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.time.EffectivePeriod;

@DisplayName("Facts that conditions and tables ask for")
class FactsTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final DerivedAttribute AGE = new DerivedAttribute.Age("age", "birth_date", "discharged_on");

    @Nested
    @DisplayName("a fact that is asked for and missing")
    class Missing {
        private final Condition first = in("premium_grade", "FIRST");
        private final Condition inpatient = in("care_type", "INPATIENT");
        private final Condition outpatient = in("care_type", "OUTPATIENT_CHRONIC");
        private final Condition elderly = new Condition.Between("age", 60, Long.MAX_VALUE);

        @Test
        void rejectsTheClaimAndIsNamed() {
            assertMissing(first, "premium_grade");
            assertMissing(new Condition.Not(first), "premium_grade");
            assertMissing(new Condition.Not(new Condition.Not(first)), "premium_grade");
            assertMissing(elderly, "birth_date");
            assertMissing(in("disease_code", "I10"), "disease_code");
            assertMissing(new Condition.Between("visits", 0, 3), "visits");
            assertMissing(new Condition.Between("family_income", 0, 100), "family_income");
            assertMissing(
                    new Condition.Within("birth_date", EffectivePeriod.startingOn(LocalDate.of(2000, 1, 1))),
                    "birth_date");
        }

        @Test
        void rejectsUnlessOtherFactsSettleIt() {
            assertMissing(all(inpatient, first), "premium_grade");
            assertMissing(all(first, inpatient), "premium_grade");
            assertMissing(any(outpatient, first), "premium_grade");
            assertMissing(any(first, outpatient), "premium_grade");
            assertPays(all(outpatient, first), "0.00");
            assertPays(all(first, outpatient), "0.00");
            assertPays(any(inpatient, first), "50.00");
            assertPays(any(first, inpatient), "50.00");
            assertPays(new Condition.Not(all(first, outpatient)), "50.00");
            assertPays(new Condition.Not(any(first, inpatient)), "0.00");
        }

        @Test
        @DisplayName("is the one named, not another that was asked for on the way and did not matter")
        void namesTheFactThatMatters() {
            assertMissing(all(elderly, any(first, inpatient)), "birth_date");
            assertMissing(all(any(first, inpatient), elderly), "birth_date");
            assertMissing(any(elderly, all(first, outpatient)), "birth_date");
            assertMissing(any(all(first, outpatient), elderly), "birth_date");
            assertMissing(all(elderly, first), "birth_date");
        }

        @Test
        void doesNotMatterToARuleThatIsNotAskedFor() {
            Office office = Office.under(policy("p")
                    .derived(AGE)
                    .tier(tier(BASIC).scope(outpatient).schedule(schedule("s").when(elderly))));
            assertThat(office.pays(BASIC, stay("c1", "100"))).isEqualTo("0.00");
        }

        @Test
        @DisplayName("does no harm in a table where every value of it leads to the same figure")
        void doesNoHarmWhereEveryValueIsAlike() {
            Office office = Office.under(policy("p")
                    .derived(AGE)
                    .tier(tier(BASIC)
                            .schedule(schedule("s")
                                    .rate(Figures.ratesBy(
                                            "rate",
                                            List.of("premium_grade", "age"),
                                            "FIRST ..59: 60%",
                                            "FIRST 60..: 65%",
                                            "SECOND ..: 70%")))));
            ClaimDraft claim = stay("c1", "100").fact("premium_grade", "SECOND");
            assertThat(office.pays(BASIC, claim)).isEqualTo("70.00");
            assertThat(office.pays(BASIC, claim.called("c2").fact("birth_date", "never")))
                    .isEqualTo("70.00");
            assertThat(office.reject(stay("c3", "100").fact("premium_grade", "FIRST")))
                    .isEqualTo(missing("birth_date"));
            assertThat(office.reject(stay("c4", "100"))).isEqualTo(missing("premium_grade"));
        }

        @Test
        void rejectsWhereverAStepOrAnAccountAsks() {
            assertThat(rejection(policy("p").step(Policies.pending(first)))).isEqualTo(missing("premium_grade"));
            assertThat(rejection(policy("p").step(Policies.suspension(first, "DESTITUTE"))))
                    .isEqualTo(missing("premium_grade"));
            assertThat(rejection(policy("p").tier(tier(BASIC).scope(first)))).isEqualTo(missing("premium_grade"));
            assertThat(rejection(policy("p")
                            .account(Policies.paid("some", BASIC)
                                    .condition(first)
                                    .build())
                            .tier(tier(BASIC).schedule(schedule("s")))))
                    .isEqualTo(missing("premium_grade"));
        }

        private Condition all(Condition... conditions) {
            return new Condition.All(List.of(conditions));
        }

        private Condition any(Condition... conditions) {
            return new Condition.Any(List.of(conditions));
        }

        private void assertMissing(Condition condition, String fact) {
            assertThat(office(condition).reject(stay("c1", "100"))).isEqualTo(missing(fact));
        }

        private void assertPays(Condition condition, String pays) {
            assertThat(office(condition).pays(BASIC, stay("c1", "100"))).isEqualTo(pays);
        }

        private Office office(Condition condition) {
            return Office.under(policy("p")
                    .derived(AGE)
                    .tier(tier(BASIC).schedule(schedule("s").when(condition).rate("50%"))));
        }

        private SettlementRejection rejection(PolicyDraft policy) {
            return Office.under(policy).reject(stay("c1", "100"));
        }

        private SettlementRejection missing(String fact) {
            return new SettlementRejection.MissingValue(fact);
        }
    }

    // spotless:off
    @DisplayName("whole years on the day of discharge, in a table by premium grade and age: FIRST 60 % and from 60 on 65 %, SECOND 70 %")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        grade  | born       | discharged | pays
        FIRST  | 1964-03-02 | 2024-03-01 | 60.00
        FIRST  | 1964-03-01 | 2024-03-01 | 65.00
        FIRST  | 1964-02-29 | 2024-02-28 | 60.00
        FIRST  | 1964-02-29 | 2024-02-29 | 65.00
        FIRST  | 1965-02-28 | 2025-02-27 | 60.00
        FIRST  | 2024-03-01 | 2024-03-01 | 60.00
        FIRST  | 1900-01-01 | 2024-03-01 | 65.00
        SECOND | 1964-03-01 | 2024-03-01 | 70.00
        """)
    void ageTables(String grade, String born, String discharged, String pays) {
        Office office = Office.under(policy("p").derived(AGE).tier(tier(BASIC).schedule(schedule("s").rate(
                Figures.ratesBy("rate", List.of("premium_grade", "age"), "FIRST ..59: 60%", "FIRST 60..: 65%", "SECOND ..: 70%")))));
        ClaimDraft claim = stay("c1", "100").discharged(discharged).fact("premium_grade", grade).fact("birth_date", born);
        assertThat(office.pays(BASIC, claim)).isEqualTo(pays);
    }

    @DisplayName("bounds of counts, amounts and days, both ends included")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        fact          | below      | first      | last       | above
        visits        | 2          | 3          | 5          | 6
        family_income | 99.99      | 100.00     | 200.00     | 200.01
        birth_date    | 1949-12-31 | 1950-01-01 | 1959-12-31 | 1960-01-01
        """)
    void bounds(String fact, String below, String first, String last, String above) {
        Condition condition = switch (fact) {
            case "visits" -> new Condition.Between(fact, 3, 5);
            case "family_income" -> new Condition.Between(fact, 100_00, 200_00);
            default -> new Condition.Within(fact, EffectivePeriod.ofDays(LocalDate.parse(first), LocalDate.parse(last)));
        };
        Office office = Office.under(policy("p").tier(tier(BASIC).schedule(schedule("s").when(condition))));
        assertThat(office.pays(BASIC, stay("c1", "1").fact(fact, below))).isEqualTo("0.00");
        assertThat(office.pays(BASIC, stay("c2", "1").fact(fact, first))).isEqualTo("1.00");
        assertThat(office.pays(BASIC, stay("c3", "1").fact(fact, last))).isEqualTo("1.00");
        assertThat(office.pays(BASIC, stay("c4", "1").fact(fact, above))).isEqualTo("0.00");
    }

    @DisplayName("identifiers are compared to the letter, in conditions and in tables")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        code | pays
        A01  | 10.00
        A02  | 10.00
        B01  | 20.00
        C01  | 30.00
        a01  | 0.00
        Z99  | 0.00
        """)
    void identifiers(String code, String pays) {
        Office office = Office.under(policy("p").tier(tier(BASIC)
                .schedule(schedule("a").when(in("disease_code", "A01", "A02")).rate("10%"))
                .schedule(schedule("b").when(in("disease_code", "B01", "C01"))
                        .rate(Figures.ratesBy("rate", List.of("disease_code"), "B01: 20%", "C01: 30%")))));
        assertThat(office.pays(BASIC, stay("c1", "100").fact("disease_code", code))).isEqualTo(pays);
    }
    // spotless:on

    @Test
    @DisplayName("a cell that is not there is a missing parameter, never zero")
    void aMissingCell() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .rate(Figures.ratesBy("rate", List.of("visits"), "1..2: 10%", "5: 50%")))));
        ClaimDraft claim = stay("c1", "100");
        assertThat(office.pays(BASIC, claim.fact("visits", "2"))).isEqualTo("10.00");
        assertThat(office.reject(claim.fact("visits", "0")).code()).isEqualTo("MISSING_PARAMETER");
        assertThat(office.reject(claim.fact("visits", "3")).code()).isEqualTo("MISSING_PARAMETER");
        assertThat(office.reject(claim.fact("visits", "4")).code()).isEqualTo("MISSING_PARAMETER");
        assertThat(office.pays(BASIC, claim.called("c2").fact("visits", "5"))).isEqualTo("50.00");
        assertThat(office.reject(claim.fact("visits", "6")).code()).isEqualTo("MISSING_PARAMETER");
    }
}
