package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.EffectivePeriod;

class SettlementCalculatorTest {
    private static final TierName BASIC = TierName.BASIC;

    @Nested
    @DisplayName("refuses a policy that asks for what its catalog does not declare")
    class Refuses {
        @Test
        void undeclaredWords() {
            assertRefused(in("shoe_size", "43"), "shoe_size");
            assertRefused(in("care_type", "HOME"), "HOME");
            assertRefused(new Condition.Holds(ScheduleDraft.categories("NOBLE")), "NOBLE");
            assertRefused(new Condition.Between("shoe_size", 0, 43), "shoe_size");
            assertRefused(new Condition.Not(new Condition.Any(List.of(in("shoe_size", "43")))), "shoe_size");
        }

        @Test
        @DisplayName("a question that does not suit its attribute: codes of a count, bounds of an identifier")
        void unsuitableQuestions() {
            assertRefused(in("visits", "3"), "visits");
            assertRefused(in("total", "3"), "total");
            assertRefused(in("birth_date", "2000-01-01"), "birth_date");
            assertRefused(new Condition.Between("disease_code", 0, 3), "disease_code");
            assertRefused(new Condition.Between("birth_date", 0, 3), "birth_date");
            assertRefused(new Condition.Within("visits", EffectivePeriod.startingOn(LocalDate.EPOCH)), "visits");
        }

        @Test
        void unsuitableTables() {
            assertRefused(schedule("s").rate(Figures.ratesBy("rate", List.of("shoe_size"), "43: 1%")), "shoe_size");
            assertRefused(
                    schedule("s").rate(Figures.ratesBy("rate", List.of("facility_level"), "LEVEL_9: 1%")), "LEVEL_9");
            assertRefused(
                    schedule("s").rate(Figures.ratesBy("rate", List.of("facility_level"), "1..: 1%")),
                    "facility_level");
            assertRefused(schedule("s").rate(Figures.ratesBy("rate", List.of("visits"), "FEW: 1%")), "visits");
            assertRefused(schedule("s").rate(Figures.ratesBy("rate", List.of("total"), "X: 1%")), "total");
            assertRefused(
                    schedule("s").rate(Figures.ratesBy("rate", List.of("birth_date"), "2000-01-01: 1%")),
                    "cannot be read by birth_date, a DATE");
        }

        @Test
        void twoFiguresForOneClaim() {
            assertRefused(
                    schedule("s").rate(Figures.ratesBy("rate", List.of("visits"), "1..3: 1%", "3..: 2%")),
                    "two figures");
            assertRefused(
                    schedule("s")
                            .rate(Figures.ratesBy(
                                    "rate", List.of("facility_level", "visits"), "LEVEL_1 ..: 1%", "LEVEL_1 5: 2%")),
                    "two figures");
        }

        @Test
        void aTableOfTooManyCells() {
            List<String> by = List.of("facility_level", "care_type", "locality", "insurance");
            assertRefused(
                    schedule("s").rate(Figures.ratesBy("rate", by, "LEVEL_1 INPATIENT IN_COUNTY RESIDENT: 1%")),
                    "too many cells");
        }

        @Test
        @DisplayName(
                "a thousand ages by a thousand numbers of visits are a million cells, which fit; one more does not")
        void aTableOfAMillionCells() {
            assertThat(Office.under(squared(1000))
                            .pays(BASIC, stay("c1", "100").fact("visits", "7").fact("birth_date", "2017-01-01")))
                    .isEqualTo("1.00");
            assertRefused(squared(1001).build(), "too many cells: 1002001");
        }

        /** A rate of 1 % for those who have visited as often as they are old, the last number open. */
        private static PolicyDraft squared(int numbers) {
            String[] cells = new String[numbers];
            for (int i = 0; i < numbers - 1; i++) {
                cells[i] = i + " " + i + ": 1%";
            }
            cells[numbers - 1] = numbers - 1 + ".. " + (numbers - 1) + "..: 1%";
            return policy("p")
                    .derived(new DerivedAttribute.Age("age", "birth_date", "discharged_on"))
                    .tier(tier(BASIC)
                            .schedule(schedule("s").rate(Figures.ratesBy("rate", List.of("visits", "age"), cells))));
        }

        @Test
        void undeclaredAccounts() {
            assertRefused(schedule("s").cap("1", "nowhere"), "nowhere");
            assertRefused(schedule("s").deductible("1").lessChargesOf("nowhere"), "nowhere");
            BenefitPolicy ordinal = policy("p")
                    .derived(new DerivedAttribute.Ordinal("number", "nowhere"))
                    .build();
            assertRefused(ordinal, "nowhere");
            BenefitPolicy age = policy("p")
                    .derived(new DerivedAttribute.Age("age", "born", "discharged_on"))
                    .build();
            assertRefused(age, "born");
        }

        @Test
        @DisplayName("an account that asks for the number of a stay: it is read before stays are numbered")
        void accountsThatAskForNumbers() {
            assertRefused(
                    policy("p")
                            .account(Policies.stays("stays").build())
                            .account(Policies.paid("first-paid", BASIC)
                                    .condition(new Condition.Between("number", 1, 1))
                                    .build())
                            .derived(new DerivedAttribute.Ordinal("number", "stays"))
                            .build(),
                    "number");
        }

        @Test
        void householdsThatClaimsCannotName() {
            Vocabulary words = Policies.vocabulary();
            Vocabulary.Builder without = Vocabulary.builder().addAllCategories(words.categories());
            for (ClaimAttribute attribute : words.attributes()) {
                if (!attribute.name().equals("household_id")) {
                    without.addAttribute(attribute);
                }
            }
            BenefitPolicy policy = policy("p")
                    .account(Policies.paid("family", BASIC)
                            .owner(Account.Owner.HOUSEHOLD)
                            .build())
                    .build();
            Policies.Catalog catalog = new Policies.Catalog(without.build(), List.of(policy));
            assertThatThrownBy(() -> SettlementCalculator.of(catalog))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("household_id");
        }

        @Test
        void aCatalogWithoutTheFactsOfTheCalculation() {
            Policies.Catalog empty = new Policies.Catalog(
                    Vocabulary.builder().build(), List.of(policy("p").build()));
            assertThatThrownBy(() -> SettlementCalculator.of(empty))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must declare");
        }

        @Test
        void versionsOfARegionThatOverlap() {
            Policies.Catalog catalog = Policies.catalog(
                    policy("one").build(),
                    policy("two").inForce("2024-01-01", "2024-12-31").build());
            assertThatThrownBy(() -> SettlementCalculator.of(catalog))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("same day");
        }

        private void assertRefused(Condition condition, String what) {
            assertRefused(schedule("s").when(condition), what);
        }

        private void assertRefused(ScheduleDraft schedule, String what) {
            assertRefused(policy("p").tier(tier(BASIC).schedule(schedule)).build(), what);
        }

        private void assertRefused(BenefitPolicy policy, String what) {
            Policies.Catalog catalog = Policies.catalog(policy);
            assertThatThrownBy(() -> SettlementCalculator.of(catalog))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(what);
        }
    }

    @Test
    @DisplayName("knows its policies by number")
    void numbersItsPolicies() {
        BenefitPolicy one = policy("one").build();
        BenefitPolicy other = policy("other").region("430500").build();
        SettlementCalculator calculator = SettlementCalculator.of(Policies.catalog(one, other));
        assertThat(calculator.number(one.id())).contains(0);
        assertThat(calculator.number(other.id())).contains(1);
        assertThat(calculator.number(new PolicyId("none"))).isEmpty();
        assertThat(calculator.policy(1)).isSameAs(other);
    }

    @Test
    @DisplayName("is not changed by settling: the same question has the same answer")
    void isPure() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .cumulative()
                        .schedule(schedule("s").deductible("500").cap("600"))));
        ClaimDraft claim = stay("c1", "1000");
        Settlement first = office.settle(claim);
        office.settle(claim.called("c2"));
        assertThat(office.calculator()
                        .settle(claim.called("c1").build(), Accumulators.none())
                        .get())
                .isEqualTo(first);
    }

    @Test
    @DisplayName("the greatest amounts that a claim may have are settled exactly, claim after claim")
    void greatestAmounts() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .cumulative()
                        .schedule(schedule("s").bands("..9999999999.99 33.3333%", ".. 66.6667%"))));
        assertThat(office.pays(BASIC, stay("c1", "10000000000.00"))).isEqualTo("3333330000.00");
        assertThat(office.pays(BASIC, stay("c2", "10000000000.00"))).isEqualTo("6666670000.00");
        assertThat(office.pays(BASIC, stay("c3", "0.01"))).isEqualTo("0.01");
    }
}
