package org.sanchong.app;

import java.io.IOException;
import java.util.List;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.report.ReportForm;
import picocli.CommandLine.Mixin;

/** The options that sub-verbs of {@code report} have in common: forms, catalog and language. */
final class ReportTerms {
    @Mixin
    private final ReportForms forms = new ReportForms();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    /**
     * What they name.
     *
     * @param catalog the catalog
     * @param forms the forms
     * @param tables how tables are read
     * @param language the language
     */
    record Read(PolicyCatalog catalog, List<ReportForm> forms, TableOption tables, Language language) {
        ReportWords words() {
            return new ReportWords(catalog.vocabulary(), language);
        }

        String htmlLanguage() {
            return language == Language.ZH ? "zh-CN" : "en";
        }
    }

    Read read(Sanchong.Streams streams) throws IOException {
        Language spoken = language.language();
        PolicyCatalog catalog = policies.catalog();
        return new Read(catalog, forms.read(tables, streams, catalog), tables, spoken);
    }
}
