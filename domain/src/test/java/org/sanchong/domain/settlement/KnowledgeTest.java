package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettlementNote.StalePolicy;

@DisplayName("A settlement knows what its policy was checked for, and which catalog it comes from")
class KnowledgeTest {
    private static final LocalDate CHECKED = LocalDate.of(2022, 6, 30);

    /** A catalog that knows nothing, and of which policies were recorded later. */
    private record Before(List<BenefitPolicy> policies, List<BenefitPolicy> recordedLater) implements PolicyCatalog {
        @Override
        public Vocabulary vocabulary() {
            return Policies.vocabulary();
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
            return "1".repeat(64);
        }
    }

    private static PolicyDraft half(String id) {
        return policy(id).tier(tier(TierName.BASIC).schedule(schedule("s").rate("50%")));
    }

    @ParameterizedTest
    @CsvSource({"2022-06-29, false", "2022-06-30, false", "2022-07-01, true", "2031-01-01, true"})
    @DisplayName("a claim discharged after the last verified day is noted, and paid as any other")
    void staleFromTheNextDayOn(String day, boolean isStale) {
        Office office = Office.under(half("p").verifiedUntil("2022-06-30"));
        Settlement settled = office.settle(stay("a", "1000").discharged(day));

        assertThat(settled.notes())
                .isEqualTo(isStale ? List.of(new StalePolicy(new PolicyId("p"), CHECKED)) : List.of());
        assertThat(settled.notes().stream().map(SettlementNote::code))
                .isEqualTo(isStale ? List.of("STALE_POLICY") : List.of());
        assertThat(settled.paid(TierName.BASIC)).hasToString("500.00");
    }

    @Test
    @DisplayName("a strict run settles it too, and the next claim is not taken for stale")
    void strictRunsSettleIt() {
        SettlementCalculator calculator = SettlementCalculator.of(
                Policies.catalog(half("p").verifiedUntil("2022-06-30").build()));
        SettlementRun run = calculator.newRun(true);
        for (String day : List.of("2022-07-01", "2022-06-30")) {
            run.beginUnit();
            assertThat(new ClaimEncoder(run.lexicon())
                            .encode(stay("a", "1000").discharged(day).build(), run.facts()))
                    .isEmpty();
            assertThat(run.settle(0)).isTrue();
            assertThat(run.notes()).hasSize(day.equals("2022-07-01") ? 1 : 0);
        }
    }

    @Test
    @DisplayName("a policy that nobody says anything of is never stale")
    void neverStale() {
        assertThat(Office.under(half("p"))
                        .settle(stay("a", "1000").discharged("2999-12-31"))
                        .notes())
                .isEmpty();
    }

    @Test
    @DisplayName("it names the claim, the policy, since when its text is known, and the catalog's hash")
    void namesPolicyAndCatalog() {
        Settlement settled = Office.under(half("p").recorded("2026-11-22"))
                .settle(stay("a", "1000").discharged("2022-06-05"));
        assertThat(settled.claim()).isEqualTo(new ClaimId("a"));
        assertThat(settled.policy()).isEqualTo(new PolicyId("p"));
        assertThat(settled.policyRecorded()).contains(LocalDate.of(2026, 11, 22));
        assertThat(settled.catalogHash()).isEqualTo("0".repeat(64));
    }

    // spotless:off
    @DisplayName("where no policy is known in force, it is said when one was recorded: the first of those in force")
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        region | day        | code               | recorded
        371700 | 2022-06-01 | NO_POLICY_IN_FORCE | 2026-11-22
        371702 | 2022-06-01 | NO_POLICY_IN_FORCE | 2026-11-22
        370101 | 2022-06-01 | NO_POLICY_IN_FORCE | 2026-12-05
        371700 | 2023-06-01 | NO_POLICY_IN_FORCE | 2026-12-01
        371700 | 2021-06-01 | NO_POLICY_IN_FORCE | 2026-12-05
        420000 | 2022-06-01 | UNKNOWN_REGION     |
        430500 | 2022-06-01 | NO_POLICY_IN_FORCE |
        """)
    // spotless:on
    void recordedLater(String region, String day, String code, LocalDate recorded) {
        SettlementCalculator calculator = SettlementCalculator.of(new Before(
                List.of(half("known")
                        .region("430500")
                        .inForce("2020-01-01", "2020-12-31")
                        .build()),
                List.of(
                        half("later")
                                .inForce("2022-01-01", "2022-12-31")
                                .recorded("2026-11-22")
                                .build(),
                        half("later")
                                .inForce("2022-01-01", "2023-12-31")
                                .recorded("2026-12-01")
                                .build(),
                        half("province").region("370000").recorded("2026-12-05").build())));

        SettlementRejection rejection = calculator
                .settle(stay("a", "1").insuredIn(region).discharged(day).build(), Accumulators.none())
                .getLeft();

        assertThat(rejection)
                .isEqualTo(
                        code.equals("UNKNOWN_REGION")
                                ? new SettlementRejection.UnknownRegion(region)
                                : new SettlementRejection.NoPolicyInForce(
                                        region,
                                        LocalDate.parse(day),
                                        Optional.ofNullable(recorded).stream().toList()));
    }

    @Test
    @DisplayName("so it is of a policy that is asked for")
    void recordedLaterOfAPolicyAskedFor() {
        BenefitPolicy known = half("p").inForce("2022-01-01", "2022-06-30").build();
        BenefitPolicy longer = half("p")
                .inForce("2022-01-01", "2022-12-31")
                .recorded("2026-12-01")
                .build();
        BenefitPolicy another = half("q").recorded("2026-11-01").build();
        SettlementCalculator calculator = SettlementCalculator.of(new Before(List.of(known), List.of(another, longer)));
        SettlementRejection rejection = calculator
                .settleUnder(
                        new PolicyId("p"),
                        stay("a", "1").discharged("2022-07-01").build(),
                        Accumulators.none())
                .getLeft();

        assertThat(rejection)
                .isEqualTo(new SettlementRejection.NoPolicyInForce(
                        "p", LocalDate.of(2022, 7, 1), List.of(LocalDate.of(2026, 12, 1))));
        assertThat(((SettlementRejection.NoPolicyInForce) rejection).firstRecordedLater())
                .contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    @DisplayName("a catalog that keeps no revisions says so where it would have to leave something out")
    void aCatalogWithoutRevisions() {
        PolicyCatalog plain = Policies.catalog(half("p").recorded("2026-11-22").build());

        assertThat(plain.asKnownOn(LocalDate.of(2026, 11, 22))).isSameAs(plain);
        assertThatThrownBy(() -> plain.asKnownOn(LocalDate.of(2026, 11, 21)))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
