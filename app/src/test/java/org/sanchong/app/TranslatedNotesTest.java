package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.MeasureWords;
import org.sanchong.application.wording.Wording;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.measure.DocumentMeasures;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.ResponsibleUnit;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettlementRejection;

@DisplayName("Translated notes and units in Chinese words")
class TranslatedNotesTest {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();

    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "yunling");

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "a rejection names the document that has the figure in the reader's language, as the policy's note does")
    void documentsOfRejections() throws IOException {
        PolicyCatalog catalog = catalogNoting("{en: \"left to a notice\", zh: \"由通知规定\"}");

        assertThat(fault(catalog, Language.EN)).contains("schedule (left to a notice)");
        assertThat(fault(catalog, Language.ZH)).contains("（schedule，由通知规定）").doesNotContain("notice");
    }

    @Test
    @DisplayName("a note in English alone stays as it is")
    void documentsInEnglishAlone() throws IOException {
        assertThat(fault(catalogNoting("\"left to a notice\""), Language.ZH)).contains("（schedule (left to a notice)）");
    }

    /** Returns the example's catalog, whose policy says of what it leaves to others where that is. */
    private PolicyCatalog catalogNoting(String note) throws IOException {
        for (String file : List.of("documents/yunling-2026.yaml", "policies/yunling-2026.yaml", "vocabulary.yaml")) {
            String text = Files.readString(EXAMPLE.resolve(file));
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(
                    folder.resolve(file),
                    text.replace("otherwise: DELEGATED\n", "otherwise: {reason: DELEGATED, note: " + note + "}\n"));
        }
        return PolicyCatalogs.read(folder).getOrElseThrow(defects -> new AssertionError(defects.toString()));
    }

    private static String fault(PolicyCatalog catalog, Language language) {
        BenefitPolicy policy = catalog.policy(new PolicyId("yunling-2026")).orElseThrow();
        BenefitTier tier = policy.steps().stream()
                .filter(step -> step instanceof BenefitTier)
                .map(BenefitTier.class::cast)
                .filter(each -> each.otherwise().reason() == Absence.Reason.DELEGATED)
                .findFirst()
                .orElseThrow();
        SettlementRejection rejection = new SettlementRejection.MissingParameter(
                policy.id(), tier.name(), tier.source().clause(), "schedule (left to a notice)");
        return new Wording(catalog, language).fault(new ClaimFault.Rejected(rejection));
    }

    @Test
    @DisplayName("a unit that somebody names in English is called as the documents' clauses call it")
    void units() {
        MeasureWords words = new MeasureWords(Language.ZH);

        assertThat(DocumentMeasures.of(CATALOG))
                .flatExtracting(Measure::units)
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(
                                words.unit(new ResponsibleUnit(unit.role(), unit.name(), unit.level(), "", "")))
                        .isEqualTo(words.unit(unit)));
    }

    @Test
    @DisplayName("a unit that its clause names in Chinese is called so, whatever is known here")
    void unitsOfOtherCatalogs() {
        ResponsibleUnit unit = new ResponsibleUnit(ResponsibleUnit.Role.LEAD, "finance", "county", "云岭财政局", "县级");

        assertThat(new MeasureWords(Language.ZH).unit(unit)).isEqualTo("云岭财政局（县级）");
        assertThat(new MeasureWords(Language.EN).unit(unit)).isEqualTo("finance (county)");
        assertThat(MeasureWords.isCalled(unit, "云岭财政局")).isTrue();
        assertThat(MeasureWords.isCalled(unit, "财政部门")).isFalse();
    }
}
