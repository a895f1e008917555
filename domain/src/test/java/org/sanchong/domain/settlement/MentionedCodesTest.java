package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;

@DisplayName("Identifiers that every rule treats alike share one number")
class MentionedCodesTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final int MOST = 62;

    @Test
    @DisplayName("a list of a thousand disease codes is one class, and still every code of it is found")
    void aThousandCodesAreOneClass() {
        String[] codes = codes(1000);
        BenefitPolicy policy = policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("listed")
                                .when(in("disease_code", codes))
                                .rate("80%"))
                        .schedule(schedule("ordinary").ordinary().rate("50%")))
                .build();
        assertThat(numbers(policy).values()).hasSize(1000).containsOnly(0);
        Office office = Office.under(policy);
        assertThat(office.pays(BASIC, stay("c1", "1").fact("disease_code", "D0")))
                .isEqualTo("0.80");
        assertThat(office.pays(BASIC, stay("c2", "1").fact("disease_code", "D999")))
                .isEqualTo("0.80");
        assertThat(office.pays(BASIC, stay("c3", "1").fact("disease_code", "D1000")))
                .isEqualTo("0.50");
    }

    @Test
    @DisplayName("codes that one rule names and another does not are told apart, wherever rules stand")
    void overlappingListsAreToldApart() {
        BenefitPolicy policy = policy("p")
                .account(Policies.paid("some", BASIC)
                        .condition(in("disease_code", "A", "B"))
                        .build())
                .step(Policies.pending(new Condition.Not(in("disease_code", "B", "C"))))
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .when(new Condition.Any(
                                        List.of(in("disease_code", "C", "D", "E"), new Condition.All(List.of()))))
                                .rate(Figures.ratesBy("rate", List.of("disease_code"), "E: 1%", "F: 1%"))))
                .build();
        Map<String, Integer> numbers = numbers(policy);
        assertThat(numbers).containsOnlyKeys("A", "B", "C", "D", "E", "F");
        assertThat(numbers.values()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("rules of another policy of the catalog tell codes apart too")
    void acrossPolicies() {
        BenefitPolicy one = policy("one")
                .tier(tier(BASIC).schedule(schedule("s").when(in("disease_code", "A", "B"))))
                .build();
        BenefitPolicy other = policy("other")
                .region("430500")
                .tier(tier(BASIC).schedule(schedule("s").when(in("disease_code", "B"))))
                .build();
        assertThat(numbers(one).values()).containsOnly(0);
        assertThat(numbers(one, other).get("A"))
                .isNotEqualTo(numbers(one, other).get("B"));
    }

    @Test
    @DisplayName("62 classes of one attribute fit, the 63rd does not")
    void refusesTooManyClasses() {
        Office office = Office.under(each(MOST));
        assertThat(office.pays(BASIC, stay("c1", "1").fact("disease_code", "D" + (MOST - 1))))
                .isEqualTo("1.00");
        assertThat(office.pays(BASIC, stay("c2", "1").fact("disease_code", "other")))
                .isEqualTo("0.00");
        Policies.Catalog over = Policies.catalog(each(MOST + 1).build());
        assertThatThrownBy(() -> Lexicon.of(over))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("62")
                .hasMessageContaining("disease_code");
    }

    @Test
    @DisplayName("62 codes of a coded attribute fit, the 63rd does not")
    void refusesTooManyCodes() {
        assertThat(Lexicon.of(coded(MOST)).code(0, "D" + (MOST - 1))).isEqualTo(MOST - 1);
        Policies.Catalog over = coded(MOST + 1);
        assertThatThrownBy(() -> Lexicon.of(over)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PolicyDraft each(int count) {
        TierDraft tier = tier(BASIC);
        for (String code : codes(count)) {
            tier.schedule(schedule(code).when(in("disease_code", code)));
        }
        return policy("p").tier(tier);
    }

    private static Policies.Catalog coded(int count) {
        ClaimAttribute.Builder attribute =
                ClaimAttribute.builder().name("grade").kind(ClaimAttribute.Kind.CODE);
        for (String code : codes(count)) {
            attribute.addCode(new ClaimAttribute.Code(code, code, code, false));
        }
        return new Policies.Catalog(
                Vocabulary.builder().addAttribute(attribute.build()).build(), List.of());
    }

    private static String[] codes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "D" + i).toArray(String[]::new);
    }

    private static Map<String, Integer> numbers(BenefitPolicy... policies) {
        Vocabulary words = Policies.vocabulary();
        int position =
                words.attributes().indexOf(words.attribute("disease_code").orElseThrow());
        return new MentionedCodes(List.of(policies)).positions(words).get(position);
    }
}
