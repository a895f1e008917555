package org.sanchong.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.time.EffectivePeriod;

class PolicyCatalogTest {
    private record Given(List<BenefitPolicy> policies) implements PolicyCatalog {
        @Override
        public Vocabulary vocabulary() {
            return Vocabulary.builder().build();
        }

        @Override
        public List<PolicyDocument> documents() {
            return List.of();
        }

        @Override
        public List<Interpretation> interpretations() {
            return List.of();
        }

        @Override
        public String contentHash() {
            return "0".repeat(64);
        }
    }

    @Test
    @DisplayName("a policy is found by its id, and no other in its place")
    void findsByItsId() {
        EffectivePeriod period = EffectivePeriod.startingOn(LocalDate.of(2024, 1, 1));
        BenefitPolicy first = SamplePolicy.bare("first", period).build();
        BenefitPolicy second = SamplePolicy.bare("second", period).build();
        PolicyCatalog catalog = new Given(List.of(first, second));

        assertThat(catalog.policy(new PolicyId("first"))).containsSame(first);
        assertThat(catalog.policy(new PolicyId("second"))).containsSame(second);
        assertThat(catalog.policy(new PolicyId("third"))).isEmpty();
    }
}
