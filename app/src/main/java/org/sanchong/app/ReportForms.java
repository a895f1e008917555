package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportPeriod;
import picocli.CommandLine.Option;

/** The option {@code --forms}: the forms that reports follow; built-in ones if it is absent. */
final class ReportForms {
    /** The file of the built-in forms. */
    static final String BUILT_IN = "report-forms.csv";

    @Option(names = "--forms", paramLabel = "FORMS.csv", description = "The forms; built-in ones if absent.")
    private @Nullable String forms;

    /** Returns the forms. */
    List<ReportForm> read(TableOption tables, Sanchong.Streams streams, PolicyCatalog catalog) throws IOException {
        String given = forms;
        try (InputStream in = given == null ? builtIn() : tables.other(given, streams, catalog)) {
            return OversightUseCases.readReportForms(catalog).read(new CsvList(in, given == null ? BUILT_IN : given));
        }
    }

    /** Returns the form of the name. */
    static ReportForm named(List<ReportForm> forms, String id) {
        return forms.stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException("no form is called \"" + id + "\". There are: "
                        + String.join(", ", forms.stream().map(ReportForm::id).toList()) + " / 没有报表格式“" + id + "”"));
    }

    /** Returns the period of the text, which must be one of the form's. */
    static ReportPeriod period(ReportForm form, @Nullable String text) {
        return java.util.Optional.ofNullable(text)
                .flatMap(ReportPeriod::parse)
                .filter(period -> period.every() == form.every())
                .orElseThrow(() -> new UnusableFileException("--period of " + form.id() + " is a "
                        + form.every().name().toLowerCase(java.util.Locale.ROOT)
                        + ", such as " + ReportPeriod.of(form.every(), java.time.LocalDate.of(2025, 9, 30))
                        + (text == null ? "" : ", not \"" + text + "\"") + " / 请以 --period 给出该格式的报告期"));
    }

    /** Opens the built-in forms. */
    static InputStream builtIn() {
        InputStream forms = ReportForms.class.getResourceAsStream(BUILT_IN);
        if (forms == null) {
            throw new AssertionError("the program has its built-in forms beside it");
        }
        return forms;
    }
}
