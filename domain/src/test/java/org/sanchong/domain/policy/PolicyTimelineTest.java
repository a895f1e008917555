package org.sanchong.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.time.EffectivePeriod;

class PolicyTimelineTest {
    private static final RegionCode SHAOYANG = new RegionCode("430500");
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
    private static final BenefitPolicy OLD =
            policy("shaoyang-2018", SHAOYANG, EffectivePeriod.ofDays(LocalDate.of(2018, 1, 1), SEPTEMBER.minusDays(1)));
    private static final BenefitPolicy NEW = policy("shaoyang-2021", SHAOYANG, EffectivePeriod.startingOn(SEPTEMBER));

    // spotless:off
    @DisplayName("the version in force, around the day on which it changes")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        day        | policy
        2017-12-31 |
        2018-01-01 | shaoyang-2018
        2021-08-31 | shaoyang-2018
        2021-09-01 | shaoyang-2021
        2099-01-01 | shaoyang-2021
        """)
    void findsTheVersionInForce(LocalDate day, String policy) {
        PolicyTimeline timeline = new PolicyTimeline(SHAOYANG, List.of(NEW, OLD));
        assertThat(timeline.inForceOn(day).map(p -> p.id().value()).orElse(null)).isEqualTo(policy);
    }
    // spotless:on

    @Test
    void ordersTheVersionsByTheirFirstDayAndKeepsThem() {
        List<BenefitPolicy> versions = new ArrayList<>(List.of(NEW, OLD));
        PolicyTimeline timeline = new PolicyTimeline(SHAOYANG, versions);
        versions.clear();
        assertThat(timeline.versions()).containsExactly(OLD, NEW);
    }

    @Test
    @DisplayName("two versions in force on the same day are refused, in whatever order they come")
    void refusesAnOverlap() {
        BenefitPolicy early =
                policy("shaoyang-2020", SHAOYANG, EffectivePeriod.ofDays(SEPTEMBER.minusDays(1), SEPTEMBER));
        assertThatThrownBy(() -> new PolicyTimeline(SHAOYANG, List.of(early, OLD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shaoyang-2018")
                .hasMessageContaining("shaoyang-2020");
        assertThatThrownBy(() -> new PolicyTimeline(SHAOYANG, List.of(NEW, early)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPolicyOfAnotherRegion() {
        assertThatThrownBy(() -> new PolicyTimeline(new RegionCode("430523"), List.of(NEW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("430523");
    }

    @Test
    void aPolicyFindsItsAccountsByName() {
        assertThat(NEW.account("basic-paid")).isPresent();
        assertThat(NEW.account("basic-base")).isEmpty();
    }

    private static BenefitPolicy policy(String id, RegionCode region, EffectivePeriod period) {
        return BenefitPolicy.builder()
                .id(new PolicyId(id))
                .region(region)
                .english(id)
                .chinese(id)
                .document(id)
                .period(period)
                .periodSource(Source.of(new ClauseId(id, "一"), Provenance.DOCUMENT))
                .addAccount(Account.builder()
                        .name("basic-paid")
                        .measure(Account.Measure.PAID)
                        .build())
                .build();
    }
}
