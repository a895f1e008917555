package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.settlement.PolicyDraft.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.time.EffectivePeriod;

@DisplayName("The words of a catalog as numbers")
class LexiconTest {
    private final Lexicon lexicon = Lexicon.of(Policies.catalog());

    // spotless:off
    @DisplayName("codes become their position, flags 0 and 1, amounts fen, counts themselves, days since 1970-01-01")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        attribute      | written      | number
        facility_level | PRIMARY_CARE | 0
        facility_level | LEVEL_3      | 3
        care_type      | INPATIENT    | 0
        designated     | false        | 0
        designated     | true         | 1
        total          | 0            | 0
        total          | 12.5         | 1250
        total          | 999999999999.99 | 99999999999999
        visits         | 0            | 0
        visits         | 007          | 7
        visits         | 999999999999999 | 999999999999999
        birth_date     | 1970-01-01   | 0
        birth_date     | 1969-12-31   | -1
        birth_date     | 2024-02-29   | 19782
        disease_code   | whatever     | 62
        """)
    void encodes(String attribute, String written, long number) {
        assertThat(lexicon.encode(lexicon.position(attribute), written)).isEqualTo(number);
    }

    @DisplayName("what is no value of its attribute is unreadable")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        attribute      | written
        facility_level | level_3
        facility_level | LEVEL_9
        designated     | TRUE
        designated     | 1
        total          | -1
        total          | 1.005
        total          | 1e3
        total          | 1000000000000
        visits         | -1
        visits         | 1.0
        visits         | 1000000000000000
        visits         | １
        birth_date     | 2023-02-29
        birth_date     | 2023-2-9
        birth_date     | 20230209
        birth_date     | 2023-02-09T00:00
        birth_date     | +12023-02-09
        birth_date     | -0001-02-09
        """)
    void refuses(String attribute, String written) {
        assertThat(lexicon.encode(lexicon.position(attribute), written)).isEqualTo(Lexicon.UNREADABLE);
    }
    // spotless:on

    @ParameterizedTest
    @ValueSource(strings = {"facility_level", "designated", "total", "visits", "birth_date", "disease_code"})
    void whatIsEmptyIsMissing(String attribute) {
        assertThat(lexicon.encode(lexicon.position(attribute), "")).isEqualTo(Lexicon.MISSING);
    }

    @Test
    void attributesHaveTheirPositionInTheVocabulary() {
        assertThat(lexicon.size()).isEqualTo(Policies.vocabulary().attributes().size());
        for (int i = 0; i < lexicon.size(); i++) {
            assertThat(lexicon.position(lexicon.attribute(i).name())).isEqualTo(i);
        }
        assertThat(lexicon.position("shoe_size")).isEqualTo(-1);
        assertThat(lexicon.required("total")).isEqualTo(lexicon.position("total"));
        assertThat(lexicon.required("insurance")).as("the first of all").isZero();
        assertThatThrownBy(() -> lexicon.required("shoe_size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shoe_size");
    }

    @Test
    @DisplayName("an attribute is asked for where a condition, a table or an age of some policy asks")
    void knowsWhatIsAsked() {
        Lexicon asking = Lexicon.of(Policies.catalog(policy("p")
                .derived(new DerivedAttribute.Age("age", "birth_date", "discharged_on"))
                .account(Policies.stays("stays")
                        .condition(Policies.in("care_type", "INPATIENT"))
                        .build())
                .step(Policies.pending(new Condition.Not(new Condition.Between("visits", 0, 1))))
                .tier(TierDraft.tier(TierName.BASIC)
                        .schedule(ScheduleDraft.schedule("s")
                                .rate(Figures.ratesBy("rate", List.of("premium_grade"), "FIRST: 1%"))))
                .build()));
        assertThat(asked(asking))
                .containsExactlyInAnyOrder("birth_date", "discharged_on", "care_type", "visits", "premium_grade");
    }

    @Test
    @DisplayName("and where deductibles, caps, shares, days or the chains of stays ask")
    void knowsWhatElseIsAsked() {
        Lexicon asking = Lexicon.of(Policies.catalog(policy("p")
                .account(Policies.charged("chain", TierName.BASIC)
                        .period(Account.Period.STAY_CHAIN)
                        .continues(Policies.in("referral", "true"))
                        .build())
                .step(Policies.pending(
                        new Condition.Within("birth_date", EffectivePeriod.startingOn(LocalDate.of(2000, 1, 1)))))
                .step(Envelope.builder()
                        .bound(Envelope.Bound.AT_MOST)
                        .share(Figures.ratesBy("share", List.of("locality"), "IN_COUNTY: 90%"))
                        .base(Envelope.Base.TOTAL)
                        .addOver(TierName.BASIC)
                        .source(Figures.PRINTED)
                        .build())
                .tier(TierDraft.tier(TierName.BASIC)
                        .schedule(ScheduleDraft.schedule("s")
                                .deductible(Figures.amountsBy("deductible", List.of("facility_level"), "LEVEL_1: 300"))
                                .cap(Figures.amountsBy("cap", List.of("insurance"), "RESIDENT: 1000"), "basic-paid")))
                .build()));
        assertThat(asked(asking))
                .containsExactlyInAnyOrder("referral", "birth_date", "locality", "facility_level", "insurance");
    }

    private static Stream<String> asked(Lexicon asking) {
        return IntStream.range(0, asking.size())
                .filter(asking::isAsked)
                .mapToObj(i -> asking.attribute(i).name());
    }

    @Test
    void categoriesAreBits() {
        assertThat(lexicon.categoryBit("DESTITUTE")).isEqualTo(1);
        assertThat(lexicon.categoryBit("SUBSISTENCE_ALLOWANCE")).isEqualTo(2);
        assertThat(lexicon.categoryBit("destitute")).isZero();
    }

    @Test
    @DisplayName("64 categories fit, the 65th does not")
    void refusesTooManyCategories() {
        Lexicon full = Lexicon.of(new Policies.Catalog(withCategories(64), List.of()));
        assertThat(full.categoryBit("C63")).isEqualTo(Long.MIN_VALUE);
        Policies.Catalog over = new Policies.Catalog(withCategories(65), List.of());
        assertThatThrownBy(() -> Lexicon.of(over))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64");
    }

    @Test
    void daysAreThoseOfTheCalendar() {
        LocalDate day = LocalDate.of(2021, 9, 1);
        assertThat(lexicon.encode(lexicon.position("discharged_on"), day.toString()))
                .isEqualTo(day.toEpochDay());
    }

    private static Vocabulary withCategories(int count) {
        Vocabulary.Builder words =
                Vocabulary.builder().addAllAttributes(Policies.vocabulary().attributes());
        for (int i = 0; i < count; i++) {
            words.addCategory(new Vocabulary.Category(new EligibilityCategory("C" + i), "", "", ""));
        }
        return words.build();
    }
}
