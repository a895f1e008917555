package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sub-verb {@code report forms}. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists the forms that reports follow: the clause that asks for it, of whom, by what rows and columns,"
                        + " how often and by when.",
        footer = {
            "",
            "FORMS.csv has form, title, title_zh, unit, unit_zh, clauses, scope (ALL, KEY_POPULATION), rows (COUNTY, PREFECTURE,",
            "  CATEGORY, MONTH, CARE_TYPE), figures, every (MONTH, QUARTER, YEAR), days, days_kind (CALENDAR, WORKING) and",
            "  document, which is where the days are printed. No document of the catalog prints a day: those built in are",
            "  ILLUSTRATIVE. --print-forms prints them as a file to begin with.",
            "",
            "Exit status: 0 well, 2 could not run.",
            "",
            "Example:",
            "  sanchong report forms --print-forms > forms.csv"
        })
final class ReportFormsCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("form", "title", "clauses", "scope", "rows", "figures", "every", "due", "unit");
    private static final List<String> COLUMNS_ZH = List.of("格式", "频次", "时限", "名称", "依据条款", "统计范围", "责任单位", "列");
    private static final List<String> COLUMNS_EN =
            List.of("form", "how often", "due", "title", "clauses", "of whom", "unit", "columns");
    private static final int IN_LINE = 3;

    private final Sanchong.Streams streams;

    @Option(names = "--print-forms", description = "Prints the built-in forms as a file to begin with.")
    private boolean printForms;

    @Mixin
    private final MeasuresOutput out = new MeasuresOutput();

    @Mixin
    private final ReportTerms terms = new ReportTerms();

    ReportFormsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (printForms) {
            try (InputStream forms = ReportForms.builtIn()) {
                forms.transferTo(streams.out());
            }
            PageOptions.end(streams.out(), 0);
            return 0;
        }
        out.check();
        ReportTerms.Read read = terms.read(streams);
        ReportWords words = read.words();
        try (Outputs outputs = new Outputs()) {
            out.write(
                    new MeasuresOutput.Listed(
                            COLUMNS,
                            read.forms().stream().map(form -> row(form, words)).toList(),
                            new MeasuresOutput.Page(
                                    read.htmlLanguage(),
                                    words.either("Forms of reports", "报表格式"),
                                    IN_LINE,
                                    words.either("", "zh").isEmpty() ? COLUMNS_EN : COLUMNS_ZH,
                                    read.forms().stream()
                                            .map(form -> page(form, words))
                                            .toList())),
                    outputs,
                    streams);
        }
        return 0;
    }

    private static List<String> row(ReportForm form, ReportWords words) {
        return List.of(
                form.id(),
                words.title(form),
                clauses(form),
                form.population().name(),
                form.rows().name(),
                form.columns().stream().map(ReportFigure::column).collect(Collectors.joining(";")),
                form.every().name(),
                words.delivery(form.delivery()),
                words.unit(form));
    }

    private static List<String> page(ReportForm form, ReportWords words) {
        return List.of(
                form.id(),
                words.every(form.every()),
                words.delivery(form.delivery()),
                words.title(form),
                clauses(form),
                words.scope(form),
                words.unit(form),
                form.columns().stream().map(words::figure).collect(Collectors.joining(words.either(", ", "、"))));
    }

    private static String clauses(ReportForm form) {
        return form.clauses().stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
