package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("Revisions of a policy: the last one recorded is used, the others are kept")
class RevisionsTest {
    private static final String REGION = "region: \"990000\"\n";
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 1);

    @TempDir
    Path path;

    private TestFolder folder;

    @BeforeEach
    void aPolicyThatWasCorrected() {
        folder = TestFolder.empty(path)
                .with("documents/test.yaml", TestFolder.DOCUMENT)
                .with("policies/test@2026-11-22.yaml", recorded(FIRST))
                .with("policies/corrected.yaml", recorded(SECOND).replace("\"150000\"", "\"160000\""));
    }

    private static String recorded(LocalDate day) {
        return TestFolder.POLICY.replace(REGION, REGION + "recorded: \"" + day + "\"\n");
    }

    @Test
    @DisplayName("the catalog holds the last one, and keeps the other")
    void holdsTheLast() {
        PolicyCatalog catalog = folder.catalog();

        assertThat(catalog.policies()).extracting(p -> p.recorded().get()).containsExactly(SECOND);
        assertThat(catalog.superseded()).extracting(p -> p.recorded().get()).containsExactly(FIRST);
        assertThat(catalog.recordedLater()).isEmpty();
        assertThat(catalog.policies().get(0)).isNotEqualTo(catalog.superseded().get(0));
    }

    @Test
    @DisplayName("as known before the correction it holds the first one, with the hash from before")
    void asKnownBefore() {
        PolicyCatalog before = folder.catalog().asKnownOn(SECOND.minusDays(1));
        TestFolder alone = TestFolder.empty(path.resolve("alone"))
                .with("documents/test.yaml", TestFolder.DOCUMENT)
                .with("policies/test.yaml", recorded(FIRST));

        assertThat(before.policies()).isEqualTo(alone.catalog().policies());
        assertThat(before.contentHash())
                .isEqualTo(alone.catalog().contentHash())
                .isNotEqualTo(folder.catalog().contentHash());
        assertThat(before.superseded()).isEmpty();
        assertThat(before.recordedLater()).extracting(p -> p.recorded().get()).containsExactly(SECOND);
        assertThat(before.asKnownOn(LocalDate.MAX))
                .as("knowledge does not grow")
                .isEqualTo(before);
    }

    @Test
    @DisplayName("as known since the last correction it is the catalog itself; before the first nothing is known")
    void atTheEnds() {
        PolicyCatalog catalog = folder.catalog();

        assertThat(catalog.asKnownOn(SECOND)).isEqualTo(catalog);
        assertThat(catalog.asKnownOn(FIRST.minusDays(1)).policies()).isEmpty();
        assertThat(catalog.asKnownOn(FIRST.minusDays(1)).recordedLater()).hasSize(2);
        assertThat(catalog.asKnownOn(FIRST).asKnownOn(FIRST.minusDays(1)))
                .isEqualTo(catalog.asKnownOn(FIRST.minusDays(1)));
    }

    @Test
    @DisplayName("a policy without a day is known from the beginning, and may be corrected from a day on")
    void knownFromTheBeginning() {
        folder.with("policies/test@2026-11-22.yaml", TestFolder.POLICY);

        PolicyCatalog catalog = folder.catalog();

        assertThat(catalog.asKnownOn(LocalDate.EPOCH).policies())
                .isEqualTo(catalog.superseded())
                .extracting(BenefitPolicy::recorded)
                .containsExactly(java.util.Optional.empty());
    }

    @Test
    @DisplayName("an attribute that only a later revision declares is not known before")
    void attributesAreOfTheirRevision() {
        folder.with(
                "policies/corrected.yaml",
                recorded(SECOND).replace("attributes:\n", "attributes:\n  ward: {codes: [NORTH, SOUTH]}\n"));

        PolicyCatalog catalog = folder.catalog();

        assertThat(catalog.vocabulary().attribute("ward")).isPresent();
        assertThat(catalog.asKnownOn(FIRST).vocabulary().attribute("ward")).isEmpty();
        assertThat(catalog.asKnownOn(FIRST).vocabulary().attribute("premium_grade"))
                .isPresent();
    }

    @Test
    @DisplayName("a compiled catalog gives superseded revisions back, and goes back to the same knowledge")
    void compiled() {
        LoadedCatalog catalog = (LoadedCatalog) folder.catalog();
        LoadedCatalog back = CompiledCatalog.of(CompiledCatalog.toBytes(catalog));

        assertThat(back).isEqualTo(catalog);
        assertThat(back.superseded()).hasSize(1);
        assertThat(back.asKnownOn(FIRST)).isEqualTo(catalog.asKnownOn(FIRST));
        assertThat(back.asKnownOn(FIRST).contentHash())
                .isEqualTo(catalog.asKnownOn(FIRST).contentHash());
    }

    @Test
    @DisplayName("those of an added folder take the place of all built-in ones of the id")
    void addedToTheBuiltIn() {
        String heze = TestFolder.text("builtin/policies/heze-2022.yaml");
        TestFolder.empty(path.resolve("own")).with("policies/heze-2022.yaml", heze.replace("2026-11-22", "2026-10-01"));

        PolicyCatalog catalog = PolicyCatalogs.read(path.resolve("own")).get();

        assertThat(catalog.policy(new PolicyId("heze-2022")).orElseThrow().recorded())
                .contains(LocalDate.of(2026, 10, 1));
        assertThat(catalog.superseded()).isEmpty();
        assertThat(catalog.asKnownOn(LocalDate.of(2026, 10, 1)).policies()).hasSize(1);
    }

    @Test
    @DisplayName("the built-in policies are recorded, and those without an end are verified until a day")
    void builtIn() {
        for (BenefitPolicy policy : PolicyCatalogs.builtIn().policies()) {
            assertThat(policy.recorded()).as("%s", policy.id()).contains(FIRST);
            assertThat(policy.verifiedUntil().isPresent())
                    .as("%s", policy.id())
                    .isEqualTo(policy.period().until().isEmpty());
        }
        assertThat(PolicyCatalogs.builtIn().asKnownOn(FIRST)).isSameAs(PolicyCatalogs.builtIn());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, DUPLICATE_REVISION", "2026-12-02,"})
    @DisplayName("two recorded on one day are a defect, at the day of the second")
    void twoOnOneDay(LocalDate day, String code) {
        folder.with("policies/third.yaml", recorded(day));

        List<String> expected = code == null ? List.of() : List.of("policies/third.yaml:4:1 " + code);
        assertThat(folder.found()).isEqualTo(expected);
    }

    @Test
    @DisplayName("so are two without a day: the message says how to make one the correction of the other")
    void twoWithoutADay() {
        folder.with("policies/a.yaml", TestFolder.POLICY).with("policies/b.yaml", TestFolder.POLICY);

        assertThat(folder.found()).containsExactly("policies/b.yaml:2:1 DUPLICATE_NAME");
        assertThat(folder.read().getLeft().toString()).contains("'recorded'");
    }

    @Test
    @DisplayName("a superseded one is checked as any other")
    void supersededAreChecked() {
        folder.with("policies/test@2026-11-22.yaml", recorded(FIRST).replace("\"150000\"", "150000"));

        assertThat(folder.found()).containsExactly("policies/test@2026-11-22.yaml:36:10 BAD_SCALAR");
    }

    // spotless:off
    @DisplayName("policies of a region must not be in force together on any day on which they were known together")
    @ParameterizedTest(name = "ends {0}, successor recorded {1}")
    @CsvSource({
        "2025-12-31, 2026-12-01, ''",
        "2025-12-31, 2026-12-31, ''",
        "2025-12-31, 2026-11-30, policies/next.yaml:7:1 PERIODS_OVERLAP", // the first revision has no end
        "2026-01-01, 2026-12-01, policies/next.yaml:7:1 PERIODS_OVERLAP",
    })
    // spotless:on
    void noTwoInForceTogether(String end, String nextRecorded, String found) {
        folder.with(
                        "policies/corrected.yaml",
                        recorded(SECOND).replace("from: \"2024-01-01\"", "from: \"2024-01-01\", to: \"" + end + "\""))
                .with(
                        "policies/next.yaml",
                        recorded(LocalDate.parse(nextRecorded))
                                .replace("policy: test-2024", "policy: next-2026")
                                .replace("from: \"2024-01-01\"", "from: \"2026-01-01\"")
                                .replace("to: \"2024-12-31\"", "to: \"2026-12-31\""));

        assertThat(folder.found()).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    // spotless:off
    @DisplayName("verified-until is a day of in-force")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-01-01, ''",
        "2024-12-31, ''",
        "2025-01-01, policies/corrected.yaml:8:17 VERIFIED_OUT_OF_FORCE",
        "2023-12-31, policies/corrected.yaml:8:17 VERIFIED_OUT_OF_FORCE",
        "soon, policies/corrected.yaml:8:17 BAD_SCALAR",
    })
    // spotless:on
    void verifiedUntil(String day, String found) {
        folder.with(
                "policies/corrected.yaml",
                recorded(SECOND)
                        .replace(
                                "in-force: {from: \"2024-01-01\"",
                                "in-force: {from: \"2024-01-01\", to: \"2024-12-31\"")
                        .replace("\ntransition", "\nverified-until: \"" + day + "\"\ntransition"));

        assertThat(folder.found()).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("both days are part of the hash")
    void hashed() {
        String hash = folder.catalog().contentHash();
        folder.with("policies/corrected.yaml", recorded(SECOND.plusDays(1)).replace("\"150000\"", "\"160000\""));
        String later = folder.catalog().contentHash();
        folder.with(
                "policies/corrected.yaml",
                recorded(SECOND.plusDays(1))
                        .replace("\"150000\"", "\"160000\"")
                        .replace(REGION, REGION + "verified-until: \"2026-12-31\"\n"));

        assertThat(List.of(hash, later, folder.catalog().contentHash())).doesNotHaveDuplicates();
    }
}
