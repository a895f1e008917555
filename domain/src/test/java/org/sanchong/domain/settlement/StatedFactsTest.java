package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("What a claim says is told in the words of its catalog, before it is settled and with its derivation")
class StatedFactsTest {
    private static final String THERE = "341000";

    /** What a stay says that says the least, without the identifier in front. */
    private static final List<String> LEAST = List.of(
            "insurance CODE RESIDENT",
            "care_type CODE INPATIENT",
            "facility_level CODE LEVEL_2",
            "locality CODE IN_COUNTY",
            "designated FLAG true",
            "referral FLAG false",
            "special_disease FLAG false",
            "approved_assistance FLAG false",
            "admitted_on DATE 2024-03-01",
            "discharged_on DATE 2024-03-01",
            "total AMOUNT 1000.00",
            "out_of_catalog AMOUNT 0.00",
            "over_limit AMOUNT 0.00",
            "first_self_pay AMOUNT 0.00",
            "offsite_first_self_pay AMOUNT 0.00");

    /** Half of the in-scope amount; outpatients from 60 years on get more. */
    private static BenefitPolicy half() {
        return policy("p")
                .derived(new DerivedAttribute.Age("age", "birth_date", "discharged_on"))
                .tier(tier(TierName.BASIC)
                        .schedule(schedule("old")
                                .when(in("care_type", "OUTPATIENT_CHRONIC"))
                                .when(new Condition.Between("age", 60, Long.MAX_VALUE))
                                .rate("60%"))
                        .schedule(schedule("s").rate("50%")))
                .build();
    }

    /** A catalog in whose words an identifier comes first. */
    private static Policies.Catalog catalog(BenefitPolicy... policies) {
        Vocabulary words = Policies.vocabulary();
        return new Policies.Catalog(
                Vocabulary.builder()
                        .addAttribute(ClaimAttribute.builder()
                                .name("ward")
                                .kind(ClaimAttribute.Kind.IDENTIFIER)
                                .build())
                        .addAllAttributes(words.attributes())
                        .addAllCategories(words.categories())
                        .build(),
                List.of(policies));
    }

    private final SettlementCalculator calculator = SettlementCalculator.of(catalog(half()));

    private static ClaimDraft aStay() {
        return stay("c1", "1000")
                .designated(true)
                .referredFrom("c0")
                .discharged("2024-03-01")
                .lasting(3)
                .with(ExpensePart.OUT_OF_CATALOG, "12.30")
                .holding("REGISTERED_POOR", "DESTITUTE")
                .fact("ward", "W7")
                .fact("disease_code", "I10")
                .fact("birth_date", "1964-03-02")
                .fact("visits", "3")
                .fact("premium_grade", "FIRST")
                .fact("shoe_size", "43");
    }

    private static List<String> told(List<ClaimFact> facts) {
        return facts.stream()
                .map(fact -> fact.attribute() + " " + fact.kind() + " " + fact.value())
                .toList();
    }

    @Test
    @DisplayName("in the order of the vocabulary, then the claim before; what the catalog has no word for is left out")
    void everyKindOfFact() {
        List<String> everything = List.of(
                "ward IDENTIFIER W7",
                "insurance CODE RESIDENT",
                "care_type CODE INPATIENT",
                "facility_level CODE LEVEL_2",
                "locality CODE IN_COUNTY",
                "premium_grade CODE FIRST",
                "visits COUNT 3",
                "designated FLAG true",
                "referral FLAG true",
                "special_disease FLAG false",
                "approved_assistance FLAG false",
                "admitted_on DATE 2024-02-27",
                "discharged_on DATE 2024-03-01",
                "birth_date DATE 1964-03-02",
                "total AMOUNT 1000.00",
                "out_of_catalog AMOUNT 12.30",
                "over_limit AMOUNT 0.00",
                "first_self_pay AMOUNT 0.00",
                "offsite_first_self_pay AMOUNT 0.00",
                "disease_code IDENTIFIER I10",
                "previous_claim IDENTIFIER c0");
        StatedClaim stated = calculator.state(aStay().build()).get();
        Derivation derivation =
                calculator.explain(aStay().build(), Accumulators.none()).get().derivation();

        assertThat(stated.policy().id()).isEqualTo(new PolicyId("p"));
        assertThat(told(stated.facts())).isEqualTo(everything);
        assertThat(told(derivation.facts())).isEqualTo(everything);
        assertThat(told(derivation.derivedFacts()))
                .as("a day before the sixtieth birthday")
                .containsExactly("age COUNT 59");
        List<EligibilityCategory> held =
                List.of(new EligibilityCategory("DESTITUTE"), new EligibilityCategory("REGISTERED_POOR"));
        assertThat(stated.categories()).isEqualTo(held);
        assertThat(derivation.categories()).isEqualTo(held);
    }

    @Test
    @DisplayName("what is empty, or cannot be read, is not known; neither is an age that would follow from it")
    void whatIsNotKnown() {
        ClaimDraft claim = stay("c1", "1000")
                .fact("ward", "")
                .fact("visits", "many")
                .fact("birth_date", "never")
                .fact("premium_grade", "THIRD");
        assertThat(told(calculator.state(claim.build()).get().facts())).isEqualTo(LEAST);
        Derivation derivation =
                calculator.explain(claim.build(), Accumulators.none()).get().derivation();
        assertThat(told(derivation.facts())).isEqualTo(LEAST);
        assertThat(derivation.derivedFacts()).isEmpty();
    }

    @Test
    @DisplayName("of an identifier whose text a run is not given, no more than that there is one")
    void anIdentifierWithoutItsText() {
        SettlementRun run = calculator.newRun(false);
        RunFacts.set(
                run, stay("c1", "1000").fact("ward", "W7").holding("DESTITUTE").build(), 0, ClaimFacts.NONE);
        assertThat(told(run.stated(Map.of()))).startsWith("ward IDENTIFIER *").endsWith(LEAST.get(LEAST.size() - 1));
        assertThat(told(run.stated(Map.of("ward", "W7")))).startsWith("ward IDENTIFIER W7");
        assertThat(run.statedCategories()).containsExactly(new EligibilityCategory("DESTITUTE"));
    }

    @Test
    @DisplayName("a claim that no policy is for, or that the catalog cannot say, is refused as it would be if settled")
    void refused() {
        assertThat(calculator.state(stay("c1", "1").insuredIn("110101").build()).getLeft())
                .isEqualTo(new SettlementRejection.UnknownRegion("110101"));
        assertThat(calculator.state(stay("c1", "1").holding("NOBLE").build()).getLeft())
                .isEqualTo(new SettlementRejection.UnknownCategory("NOBLE"));
        assertThat(calculator
                        .state(stay("c1", "1")
                                .care(CareType.OUTPATIENT_CHRONIC)
                                .lasting(1)
                                .build())
                        .getLeft())
                .isEqualTo(new SettlementRejection.BadDate("admitted_on"));
    }

    @Test
    @DisplayName("insurance by one policy with assistance by another is stated under both, by calculator and run")
    void assistedElsewhere() {
        SettlementCalculator both = SettlementCalculator.of(catalog(
                policy("here")
                        .assistanceFollows()
                        .tier(tier(TierName.BASIC).schedule(schedule("s")))
                        .build(),
                policy("there")
                        .region(THERE)
                        .tier(tier(TierName.MEDICAL_ASSISTANCE).schedule(schedule("s")))
                        .build()));
        ClaimDraft claim = stay("c1", "1").assistedIn(THERE);
        StatedClaim stated = both.state(claim.build()).get();
        SettlementRun run = both.newRun(false);
        int number = run.assistedIn(0, 341000, claim.dischargedOn().toEpochDay());

        assertThat(number).isEqualTo(2);
        assertThat(stated.policy()).isEqualTo(both.policy(number));
        assertThat(stated.policy().id().parts()).containsExactly(new PolicyId("here"), new PolicyId("there"));
        assertThat(both.catalogHash()).isEqualTo("0".repeat(64));
    }
}
