package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.MeasureWords;
import org.sanchong.application.wording.Wording;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.measure.DocumentMeasures;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.ResponsibleUnit;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementRejection;

@DisplayName("Translated notes and units in Chinese words")
class TranslatedNotesTest {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();

    @Test
    @DisplayName("a rejection names the document that has the figure as the policy's note does, in the reader's language")
    void documentsOfRejections() {
        List<Source> named = new ArrayList<>();
        for (BenefitPolicy policy : CATALOG.policies()) {
            policy.steps().forEach(step -> {
                if (step instanceof BenefitTier tier
                        && tier.otherwise().reason() == Absence.Reason.DELEGATED
                        && tier.otherwise().source().note().isPresent()) {
                    Source source = tier.otherwise().source();
                    SettlementRejection rejection = new SettlementRejection.MissingParameter(
                            policy.id(),
                            tier.name(),
                            source.clause(),
                            "schedule (" + source.note().get() + ")");
                    named.add(source);
                    assertThat(fault(rejection, Language.EN))
                            .contains("schedule (" + source.note().get() + ")");
                    assertThat(fault(rejection, Language.ZH))
                            .contains("（schedule，" + source.noteChinese().get() + "）")
                            .doesNotContain(source.note().get());
                }
            });
        }
        assertThat(named).isNotEmpty();
    }

    private static String fault(SettlementRejection rejection, Language language) {
        return new Wording(CATALOG, language).fault(new ClaimFault.Rejected(rejection));
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
        ResponsibleUnit unit =
                new ResponsibleUnit(ResponsibleUnit.Role.LEAD, "finance", "county", "云岭财政局", "县级");

        assertThat(new MeasureWords(Language.ZH).unit(unit)).isEqualTo("云岭财政局（县级）");
        assertThat(new MeasureWords(Language.EN).unit(unit)).isEqualTo("finance (county)");
        assertThat(MeasureWords.isCalled(unit, "云岭财政局")).isTrue();
        assertThat(MeasureWords.isCalled(unit, "财政部门")).isFalse();
    }
}
