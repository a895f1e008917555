package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("A folder that is read in addition to the built-in catalog")
class AddedCatalogTest {
    @TempDir
    Path path;

    @Test
    @DisplayName("adds its policies and documents")
    void addsPolicies() {
        PolicyCatalog catalog = added(TestFolder.at(path));

        assertThat(catalog.policies()).hasSize(7);
        assertThat(catalog.documents()).hasSize(6);
        assertThat(catalog.policy(new PolicyId("test-2024"))).isPresent();
        assertThat(catalog.contentHash()).isNotEqualTo(PolicyCatalogs.builtIn().contentHash());
    }

    @Test
    @DisplayName("puts a policy in place of the built-in one with the same id")
    void replacesAPolicy() {
        String heze = TestFolder.text("builtin/policies/heze-2022.yaml");
        PolicyCatalog catalog = added(
                TestFolder.empty(path).with("policies/ours.yaml", heze.replace("cap: \"150000\"", "cap: \"160000\"")));

        assertThat(catalog.policies()).hasSize(6);
        assertThat(catalog.policy(new PolicyId("heze-2022")).orElseThrow().toString())
                .contains("value=160000.00");
    }

    @Test
    @DisplayName("that repeats a built-in file changes nothing")
    void repeatsAFile() {
        PolicyCatalog catalog = added(TestFolder.empty(path)
                .with("policies/heze.yaml", TestFolder.text("builtin/policies/heze-2022.yaml"))
                .with("documents/heze.yaml", TestFolder.text("builtin/documents/heze-2022.yaml"))
                .with("vocabulary.yaml", TestFolder.text("builtin/vocabulary.yaml"))
                .with("interpretations.yaml", TestFolder.text("builtin/interpretations.yaml")));

        assertThat(catalog.contentHash()).isEqualTo(PolicyCatalogs.builtIn().contentHash());
    }

    @Test
    @DisplayName("puts attributes and categories in place of those with the same name, and keeps the others")
    void replacesWords() {
        PolicyCatalog catalog = added(TestFolder.empty(path).with("vocabulary.yaml", """
                format: sanchong.vocabulary/1
                attributes:
                  county: {type: code, codes: [NORTH, SOUTH]}
                  ward: {type: identifier}
                categories:
                  ORPHAN: {en: "orphaned child", zh: 孤儿, certified-by: "the court"}
                """));

        Vocabulary built = PolicyCatalogs.builtIn().vocabulary();
        Vocabulary words = catalog.vocabulary();
        assertThat(words.attributes()).hasSize(built.attributes().size() + 1);
        assertThat(words.attribute("county").orElseThrow().codes()).hasSize(2);
        assertThat(words.categories()).hasSameSizeAs(built.categories());
        assertThat(words.category("ORPHAN").orElseThrow().certifiedBy()).isEqualTo("the court");
    }

    @Test
    @DisplayName("is refused where it takes away what a built-in policy uses")
    void takesSomethingAway() {
        TestFolder.empty(path).with("vocabulary.yaml", """
                format: sanchong.vocabulary/1
                attributes:
                  locality: {type: code, codes: [NEAR, FAR]}
                """);

        assertThat(PolicyCatalogs.read(path).getLeft().all())
                .extracting(PolicyDefect::code)
                .containsOnly(DefectCode.UNKNOWN_CODE);
        assertThat(PolicyCatalogs.read(path).getLeft().all())
                .extracting(PolicyDefect::file)
                .contains("builtin/policies/heze-2022.yaml");
    }

    @Test
    @DisplayName("is refused where a policy of its region is in force on the same days as a built-in one")
    void overlapsWithABuiltInPolicy() {
        TestFolder.at(path).changed("region: \"990000\"", "region: \"371700\"");

        assertThat(PolicyCatalogs.read(path).getLeft().all())
                .extracting(PolicyDefect::code)
                .contains(DefectCode.PERIODS_OVERLAP);
    }

    @Test
    @DisplayName("or stands for itself")
    void standsForItself() {
        TestFolder.at(path).with("vocabulary.yaml", TestFolder.text("builtin/vocabulary.yaml"));

        assertThat(PolicyCatalogs.readAlone(path).get().policies())
                .extracting(BenefitPolicy::id)
                .containsExactly(new PolicyId("test-2024"));
    }

    private static PolicyCatalog added(TestFolder folder) {
        return PolicyCatalogs.read(folder.path()).getOrElseThrow(defects -> new AssertionError(defects.toString()));
    }
}
