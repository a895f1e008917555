package org.sanchong.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.time.EffectivePeriod;

@DisplayName("Which revision of a policy is known on which day")
class PolicyRevisionsSpecification {
    private final PolicyRevisions revisions = new PolicyRevisions(List.of(
            revision("heze", "2026-12-01"),
            revision("old", ""),
            revision("heze", "2026-11-22"),
            revision("old", "2026-12-01"),
            revision("new", "2026-12-31")));

    // spotless:off
    @DisplayName("the last one recorded on the day or before; a policy of which none was is not known")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "?", useHeadersInDisplayName = true, textBlock = """
        day         | known                                          | superseded                   | recorded later
        1970-01-01  | old                                            | ''                           | heze 2026-11-22, heze 2026-12-01, new 2026-12-31, old 2026-12-01
        2026-11-21  | old                                            | ''                           | heze 2026-11-22, heze 2026-12-01, new 2026-12-31, old 2026-12-01
        2026-11-22  | heze 2026-11-22, old                           | ''                           | heze 2026-12-01, new 2026-12-31, old 2026-12-01
        2026-11-30  | heze 2026-11-22, old                           | ''                           | heze 2026-12-01, new 2026-12-31, old 2026-12-01
        2026-12-01  | heze 2026-12-01, old 2026-12-01                | heze 2026-11-22, old         | new 2026-12-31
        2026-12-31  | heze 2026-12-01, new 2026-12-31, old 2026-12-01| heze 2026-11-22, old         | ''
        9999-12-31  | heze 2026-12-01, new 2026-12-31, old 2026-12-01| heze 2026-11-22, old         | ''
        """)
    void knownOnADay(LocalDate day, String known, String superseded, String later) {
        assertThat(shown(revisions.knownOn(day))).isEqualTo(known);
        assertThat(shown(revisions.supersededOn(day))).isEqualTo(superseded);
        assertThat(shown(revisions.recordedAfter(day))).isEqualTo(later);
    }
    // spotless:on

    @Test
    @DisplayName("in the end the last one of each is, and a policy has its revisions in order")
    void inTheEnd() {
        assertThat(shown(revisions.current())).isEqualTo("heze 2026-12-01, new 2026-12-31, old 2026-12-01");
        assertThat(shown(revisions.of(new PolicyId("old")))).isEqualTo("old, old 2026-12-01");
        assertThat(revisions.of(new PolicyId("none"))).isEmpty();
        assertThat(revisions.days())
                .containsExactly(LocalDate.MIN, day("2026-11-22"), day("2026-12-01"), day("2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01", "''"})
    @DisplayName("two of one policy that begin to be known on one day are refused, in whatever order they come")
    void twoOnOneDay(String recorded) {
        List<BenefitPolicy> two =
                List.of(revision("heze", recorded), revision("other", recorded), revision("heze", recorded));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyRevisions(two))
                .withMessageContaining("heze");
    }

    @Test
    @DisplayName("a policy is verified for days on which it is in force")
    void verifiedWhileInForce() {
        EffectivePeriod year = EffectivePeriod.ofDays(day("2022-01-01"), day("2022-12-31"));
        assertThat(verified(year, "2022-12-31").verifiedUntil()).contains(day("2022-12-31"));
        assertThat(verified(year, "2022-01-01").verifiedUntil()).contains(day("2022-01-01"));
        for (String outside : List.of("2021-12-31", "2023-01-01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> verified(year, outside))
                    .withMessageContaining(outside);
        }
    }

    private static BenefitPolicy verified(EffectivePeriod period, String until) {
        return policy("p").period(period).verifiedUntil(day(until)).build();
    }

    private static BenefitPolicy revision(String id, String recorded) {
        BenefitPolicy.Builder policy = policy(id).period(EffectivePeriod.startingOn(LocalDate.EPOCH));
        if (!recorded.isEmpty()) {
            policy.recorded(day(recorded));
        }
        return policy.build();
    }

    private static BenefitPolicy.Builder policy(String id) {
        BenefitPolicy.Builder policy = BenefitPolicy.builder();
        policy.id(new PolicyId(id))
                .region(new RegionCode("430500"))
                .english(id)
                .chinese(id)
                .document(id)
                .periodSource(Source.of(new ClauseId(id, "一"), Provenance.DOCUMENT));
        return policy;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String shown(List<BenefitPolicy> policies) {
        return policies.stream()
                .map(p -> (p.id() + " " + p.recorded().map(LocalDate::toString).orElse("")).strip())
                .collect(Collectors.joining(", "));
    }
}
