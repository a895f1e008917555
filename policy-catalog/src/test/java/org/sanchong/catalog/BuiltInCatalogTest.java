package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Lexicon;

@DisplayName("The built-in catalog")
class BuiltInCatalogTest {
    private final PolicyCatalog catalog = PolicyCatalogs.builtIn();

    @Test
    @DisplayName("has neither defects nor warnings")
    void hasNeitherDefectsNorWarnings() {
        assertThat(PolicyCatalogs.warnings(catalog)).isEmpty();
    }

    @Test
    @DisplayName("is read once")
    void isReadOnce() {
        assertThat(PolicyCatalogs.builtIn()).isSameAs(catalog);
    }

    @Test
    @DisplayName("lists in its index every file that lies in its folder, and no other")
    void listsEveryFile() throws Exception {
        Path folder = Path.of(
                        CatalogFolder.class.getResource("builtin/index.txt").toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> inFolder = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("index.txt"))
                    .sorted()
                    .toList();

            assertThat(TestFolder.text("builtin/index.txt").lines()).containsExactlyElementsOf(inFolder);
            assertThat(inFolder).allMatch(file -> CatalogFolder.kind(file).isPresent());
        }
    }

    @Test
    @DisplayName("holds six policies in order of region and first day, each with its document")
    void holdsSixPolicies() {
        assertThat(catalog.policies())
                .extracting(policy -> policy.region() + " " + policy.id())
                .containsExactly(
                        "341000 huangshan-2022",
                        "371700 heze-2022",
                        "420000 hubei-2019",
                        "430500 shaoyang-2018",
                        "430500 shaoyang-2021",
                        "500000 chongqing-2018");
        assertThat(catalog.documents())
                .extracting(document -> document.id())
                .containsExactly("chongqing-2018", "heze-2022", "huangshan-2022", "hubei-2019", "shaoyang-2021");
        assertThat(catalog.policies())
                .extracting(BenefitPolicy::document)
                .allMatch(id -> catalog.documents().stream()
                        .anyMatch(document -> document.id().equals(id)));
    }

    @Test
    @DisplayName("takes payments brought along in the basic tier of every policy")
    void takesPaymentsBroughtAlong() {
        assertThat(catalog.policies())
                .allSatisfy(policy -> assertThat(policy.steps().stream()
                                .filter(step -> step instanceof BenefitTier tier && tier.takesSuppliedPayment())
                                .map(step -> ((BenefitTier) step).name().code()))
                        .containsExactly("basic"));
    }

    @Test
    @DisplayName("keeps of a clause who is responsible and by when, as written")
    void keepsUnitsAndDates() {
        PolicyDocument plan = catalog.documents().stream()
                .filter(document -> document.id().equals("shaoyang-2021"))
                .findFirst()
                .orElseThrow();
        Clause task = plan.clauses().stream()
                .filter(clause -> clause.due().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(task.responsibleUnits()).contains("medical security, finance, tax (city + county)");
        assertThat(task.responsibleUnitsChinese()).contains("医保部门、财政部门、税务部门（市县两级）");
        assertThat(task.due()).contains("2022-02");
    }

    @Test
    @DisplayName("keeps of a reading the policies that it is about, and none where it is about all")
    void keepsThePoliciesOfReadings() {
        assertThat(catalog.interpretations())
                .extracting(Interpretation::policies)
                .contains(
                        List.of(), List.of("shaoyang-2021"), List.of("hubei-2019", "huangshan-2022", "chongqing-2018"));
        assertThat(catalog.interpretations())
                .allSatisfy(reading -> assertThat(reading.policies())
                        .allMatch(id -> catalog.policy(new PolicyId(id)).isPresent()));
    }

    @Test
    @DisplayName("can be put into numbers for the calculation")
    void canBePutIntoNumbers() {
        assertThat(Lexicon.of(catalog).size())
                .isEqualTo(catalog.vocabulary().attributes().size());
    }
}
