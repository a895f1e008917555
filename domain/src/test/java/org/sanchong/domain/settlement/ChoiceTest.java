package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Locality;

@DisplayName("Which schedule of a tier pays (就高不就低)")
class ChoiceTest {
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;

    // spotless:off
    @DisplayName("of the held categories' schedules the highest payment is taken, once; ordinary only where none has one")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        burden   | categories                               | taken      | pays
        10000.00 |                                          | ordinary   | 1000.00
        10000.00 | DESTITUTE                                | flat       | 5000.00
        10000.00 | SUBSISTENCE_ALLOWANCE                    | deductible | 4900.00
        10000.00 | DESTITUTE SUBSISTENCE_ALLOWANCE          | flat       | 5000.00
        15000.00 | DESTITUTE SUBSISTENCE_ALLOWANCE          | deductible | 8400.00
        12000.00 | SUBSISTENCE_ALLOWANCE RETURNED_TO_POVERTY | deductible | 6300.00
        10500.00 | DESTITUTE SUBSISTENCE_ALLOWANCE          | flat       | 5250.00
        10000.00 | UNSTABLY_LIFTED                          | monitored  | 0.00
        10000.00 | POVERTY_MONITORED                        | monitored  | 0.00
        10000.00 | REGISTERED_POOR                          | ordinary   | 1000.00
        """)
    void highestPayment(String burden, String categories, String taken, String pays) {
        Office office = Office.under(policy("p")
                .includes("POVERTY_MONITORED", "UNSTABLY_LIFTED")
                .tier(tier(ASSISTANCE).cumulative()
                        .schedule(schedule("ordinary").ordinary().rate("10%"))
                        .schedule(schedule("flat").holding("DESTITUTE").rate("50%"))
                        .schedule(schedule("deductible").holding("SUBSISTENCE_ALLOWANCE").deductible("3000").rate("70%"))
                        .schedule(schedule("returned").holding("RETURNED_TO_POVERTY").deductible("3000").rate("70%"))
                        .schedule(schedule("monitored").holding("POVERTY_MONITORED").deductible("10000").rate("90%"))));
        ClaimDraft claim = stay("c1", burden);
        ExplainedSettlement explained = office.explain(categories == null ? claim : claim.holding(categories.split(" ")));
        assertThat(explained.settlement().paid(ASSISTANCE)).hasToString(pays);
        assertThat(reckoned(explained).taken()).contains(taken);
    }
    // spotless:on

    @Test
    @DisplayName("on a tie the schedule listed first is taken")
    void theFirstOfEquals() {
        Office office = Office.under(policy("p")
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("one").holding("DESTITUTE").deductible("20000"))
                        .schedule(
                                schedule("two").holding("SUBSISTENCE_ALLOWANCE").deductible("30000"))));
        ClaimDraft claim = stay("c1", "100").holding("DESTITUTE", "SUBSISTENCE_ALLOWANCE");
        assertThat(reckoned(office.explain(claim)).taken()).contains("one");
        assertThat(reckoned(office.explain(claim.called("c2"))).schedules()).hasSize(2);
    }

    @Test
    @DisplayName("the base of the year is one for all schedules, and a claim that no schedule is for leaves it")
    void oneBaseForAllSchedules() {
        Office office = Office.under(policy("p")
                .tier(tier(ASSISTANCE)
                        .cumulative()
                        .schedule(schedule("one").holding("DESTITUTE").deductible("1000"))
                        .schedule(
                                schedule("two").holding("SUBSISTENCE_ALLOWANCE").deductible("500"))));
        assertThat(office.pays(ASSISTANCE, stay("c1", "5000"))).isEqualTo("0.00");
        assertThat(office.total("anna", 2024, "medical-assistance-base")).isZero();
        assertThat(office.pays(ASSISTANCE, stay("c2", "800").holding("DESTITUTE")))
                .isEqualTo("0.00");
        assertThat(office.pays(ASSISTANCE, stay("c3", "800").holding("SUBSISTENCE_ALLOWANCE")))
                .isEqualTo("800.00");
        assertThat(office.total("anna", 2024, "medical-assistance-base")).isEqualTo(1600_00);
    }

    @Nested
    @DisplayName("under a suspension")
    class Suspended {
        private final Office office = Office.under(policy("hubei")
                .step(Policies.suspension(
                        in("locality", "IN_REGION", "IN_PROVINCE", "OUT_OF_PROVINCE"), "REGISTERED_POOR", "DESTITUTE"))
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("ordinary").ordinary().rate("10%"))
                        .schedule(schedule("poor").holding("REGISTERED_POOR").rate("70%"))
                        .schedule(schedule("other")
                                .holding("SUBSISTENCE_ALLOWANCE")
                                .rate("50%"))));

        @Test
        void theClaimCountsAsOneOfAPersonWithoutTheCategory() {
            ClaimDraft poor = stay("c1", "100").holding("REGISTERED_POOR");
            assertThat(office.pays(ASSISTANCE, poor)).isEqualTo("70.00");
            Settlement suspended = office.settle(poor.called("c2").in(Locality.IN_PROVINCE));
            assertThat(suspended.paid(ASSISTANCE)).hasToString("10.00");
            assertThat(suspended.notes()).containsExactly(new SettlementNote.BenefitSuspended(Figures.CLAUSE));
            assertThat(suspended.notes().get(0).code()).isEqualTo("BENEFIT_SUSPENDED");
        }

        @Test
        void othersAreNotTouched() {
            Settlement other = office.settle(
                    stay("c1", "100").holding("SUBSISTENCE_ALLOWANCE").in(Locality.IN_PROVINCE));
            assertThat(other.paid(ASSISTANCE)).hasToString("50.00");
            assertThat(other.notes()).isEmpty();
        }

        @Test
        @DisplayName("is noted where a category is held, also where nothing was lost")
        void isNotedAlsoWhereNothingWasLost() {
            Settlement both = office.settle(stay("c1", "100")
                    .holding("SUBSISTENCE_ALLOWANCE", "DESTITUTE")
                    .in(Locality.OUT_OF_PROVINCE));
            assertThat(both.paid(ASSISTANCE)).hasToString("50.00");
            assertThat(both.notes()).hasSize(1);
        }
    }

    @Test
    @DisplayName("a pending rule pays 0.00 and says so, whatever other categories are held")
    void pending() {
        Office office = Office.under(policy("p")
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("s").holding("DESTITUTE").rate("70%")))
                .step(Policies.pending(new org.sanchong.domain.benefit.Condition.Holds(
                        ScheduleDraft.categories("POVERTY_MONITORED")))));
        Settlement settled = office.settle(stay("c1", "100").holding("DESTITUTE", "POVERTY_MONITORED"));
        assertThat(settled.paid(ASSISTANCE)).hasToString("70.00");
        assertThat(settled.notes()).hasSize(1);
        assertThat(settled.notes().get(0).code()).isEqualTo("RULE_PENDING");
        assertThat(office.settle(stay("c2", "100").holding("DESTITUTE")).notes())
                .isEmpty();
    }

    private static Derivation.TierReckoned reckoned(ExplainedSettlement explained) {
        return (Derivation.TierReckoned) explained.derivation().steps().get(0);
    }
}
