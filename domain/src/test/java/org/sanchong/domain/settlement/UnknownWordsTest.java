package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.DerivedAttribute;

@DisplayName("Words that the catalog does not know, and facts that cannot be read")
class UnknownWordsTest {
    private static final TierName BASIC = TierName.BASIC;

    private final Office office = Office.under(policy("p")
            .derived(new DerivedAttribute.Age("age", "birth_date", "discharged_on"))
            .tier(tier(BASIC)
                    .schedule(schedule("grade").when(in("premium_grade", "FIRST")))
                    .schedule(schedule("age").when(new Condition.Between("age", 0, 60)))
                    .schedule(schedule("flag").when(in("special_disease", "true")))
                    .schedule(schedule("visits").when(new Condition.Between("visits", 0, 9)))
                    .schedule(schedule("income").when(new Condition.Between("family_income", 0, 9)))));
    private final ClaimDraft whole = stay("c1", "1")
            .fact("premium_grade", "FIRST")
            .fact("birth_date", "1990-01-01")
            .fact("visits", "0")
            .fact("family_income", "0");

    @Test
    void categories() {
        assertThat(office.reject(whole.holding("NOBLE"))).isEqualTo(new SettlementRejection.UnknownCategory("NOBLE"));
        assertThat(office.settle(whole.holding("REGISTERED_POOR")).notes()).isEmpty();
    }

    @Test
    void codesOfTheClaim() {
        assertThat(office.reject(whole.care(new CareType("HOME"))))
                .isEqualTo(new SettlementRejection.UnknownCode("care_type", "HOME"));
        assertThat(office.reject(whole.care(CareType.INPATIENT).at(new FacilityLevel("LEVEL_4"))))
                .isEqualTo(new SettlementRejection.UnknownCode("facility_level", "LEVEL_4"));
    }

    // spotless:off
    @DisplayName("a further fact that is asked for and cannot be read")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        fact          | value      | code
        premium_grade | THIRD      | UNKNOWN_CODE
        birth_date    | 1990-02-30 | BAD_DATE
        birth_date    | 1.1.1990   | BAD_DATE
        birth_date    | 2024-03-02 | BAD_DATE
        visits        | -1         | BAD_AMOUNT
        visits        | 1.5        | BAD_AMOUNT
        family_income | 1.005      | BAD_AMOUNT
        family_income | many       | BAD_AMOUNT
        premium_grade | ''         | MISSING_VALUE
        birth_date    | ''         | MISSING_VALUE
        """)
    void furtherFacts(String fact, String value, String code) {
        assertThat(office.reject(whole.fact(fact, value)).code()).isEqualTo(code);
    }
    // spotless:on

    @Test
    @DisplayName("a further fact that nothing asks for may be anything")
    void factsThatNothingAsksFor() {
        ClaimDraft claim = stay("c1", "1").fact("premium_grade", "THIRD").fact("shoe_size", "43");
        assertThat(Office.under(policy("q").tier(tier(BASIC).schedule(schedule("s"))))
                        .pays(BASIC, claim))
                .isEqualTo("1.00");
    }

    private static Vocabulary words(List<String> first, List<String> without) {
        Vocabulary all = Policies.vocabulary();
        Vocabulary.Builder words = Vocabulary.builder().addAllCategories(all.categories());
        first.forEach(name -> words.addAttribute(all.attribute(name).orElseThrow()));
        all.attributes().stream()
                .filter(each -> !first.contains(each.name()) && !without.contains(each.name()))
                .forEach(words::addAttribute);
        return words.build();
    }

    private static Either<SettlementRejection, Settlement> settle(
            Vocabulary words, PolicyDraft policy, ClaimDraft claim) {
        return SettlementCalculator.of(new Policies.Catalog(words, List.of(policy.build())))
                .settle(claim.build(), Accumulators.none());
    }

    @Test
    @DisplayName("what every claim says and the catalog has no word for is unknown")
    void wordsThatTheCatalogLacks() {
        PolicyDraft policy = policy("p").tier(tier(BASIC).schedule(schedule("s")));
        Vocabulary words = words(List.of(), List.of("special_disease"));
        assertThat(settle(words, policy, stay("c1", "1").special(true)).getLeft())
                .isEqualTo(new SettlementRejection.UnknownCode("special_disease", "true"));
    }

    @Test
    @DisplayName("a further fact is read wherever the catalog declares it, also first of all")
    void aFurtherFactDeclaredFirst() {
        PolicyDraft policy = policy("p").tier(tier(BASIC).schedule(schedule("s").when(in("premium_grade", "SECOND"))));
        Vocabulary words = words(List.of("premium_grade"), List.of());
        ClaimDraft claim = stay("c1", "1").fact("premium_grade", "SECOND");
        assertThat(settle(words, policy, claim).get().paid(BASIC)).hasToString("1.00");
    }
}
