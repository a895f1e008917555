package org.sanchong.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks.OpenedLedgers;
import org.sanchong.application.port.in.FollowReports;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.report.ReportHistory;
import org.sanchong.domain.report.ReportVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sub-verbs {@code report list} and {@code report overdue}. */
@Command(
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells how reports of the books' ledger stand: who is in charge, by when, what is signed and delivered;"
                        + " \"overdue\" those alone that are late.",
        footer = {
            "",
            "Of each form and region that the ledger knows all periods are expected, from the first that it names to the last",
            "  that is over. The last day itself is in time.",
            "",
            "Exit status: 0 well, 1 something listed is overdue, or has no day, 2 could not run.",
            "",
            "Example:",
            "  sanchong report overdue --store books --on 2022-05-01 --unit 341002"
        })
final class ReportListCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "report",
            "form",
            "period",
            "region",
            "unit",
            "in_charge",
            "due_on",
            "status",
            "overdue",
            "version",
            "drawn_on",
            "signed_by",
            "signed_on",
            "delivered_on",
            "hash",
            "roots");
    private static final List<String> COLUMNS_ZH = List.of("报表", "责任单位", "负责人", "时限", "状态", "逾期", "版本", "签发", "报送日期");
    private static final List<String> COLUMNS_EN =
            List.of("report", "unit", "in charge", "due", "state", "overdue", "version", "signed off", "delivered");

    private final Sanchong.Streams streams;
    private final boolean isOverdueOnly;

    @Mixin
    private final LedgersOption store = new LedgersOption();

    @Option(names = "--on", paramLabel = "DATE", description = "As of the end of the day; today in China if absent.")
    private @Nullable String on;

    @Option(names = "--unit", paramLabel = "CODE", description = "Of this region alone, six digits.")
    private String unit = "";

    @Mixin
    private final MeasuresOutput out = new MeasuresOutput();

    @Mixin
    private final ReportTerms terms = new ReportTerms();

    ReportListCommand(Sanchong.Streams streams, boolean isOverdueOnly) {
        this.streams = streams;
        this.isOverdueOnly = isOverdueOnly;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        LocalDate day = MeasuresCommand.day(on);
        store.url();
        ReportTerms.Read read = terms.read(streams);
        List<FollowReports.Told> told;
        try (OpenedLedgers ledgers = store.openExisting()) {
            told = OversightUseCases.followReports(read.catalog(), ledgers)
                    .follow(new FollowReports.Question(read.forms(), day, isOverdueOnly))
                    .stream()
                    .filter(one -> unit.isEmpty() || region(one).equals(unit))
                    .toList();
        }
        ReportWords words = read.words();
        try (Outputs outputs = new Outputs()) {
            String title = words.either("Reports on " + day, "报表报送情况（" + day + "）");
            out.write(
                    new MeasuresOutput.Listed(
                            COLUMNS,
                            told.stream().map(one -> row(one, words)).toList(),
                            new MeasuresOutput.Page(
                                    read.htmlLanguage(),
                                    title,
                                    COLUMNS_EN.size(),
                                    words.either("", "zh").isEmpty() ? COLUMNS_EN : COLUMNS_ZH,
                                    told.stream().map(one -> page(one, words)).toList())),
                    outputs,
                    streams);
        }
        long late = told.stream().filter(FollowReports.Told::isOverdue).count();
        long undated = told.stream().filter(one -> one.dueOn().isEmpty()).count();
        streams.err()
                .println(read.language()
                        .either(
                                Counted.of(told.size(), "report") + ", " + late + " overdue, " + undated
                                        + " without a day, since the working days of a year are not known",
                                "报表 " + told.size() + " 份，逾期 " + late + " 份，因尚无该年工作日历而无期限 " + undated + " 份"));
        return late == 0 && undated == 0 ? 0 : 1;
    }

    private static String region(FollowReports.Told told) {
        return told.history().id().regions().stream().map(Object::toString).collect(Collectors.joining());
    }

    private static List<String> row(FollowReports.Told told, ReportWords words) {
        ReportHistory history = told.history();
        return List.of(
                history.id().toString(),
                told.form().id(),
                history.id().period().toString(),
                region(told),
                words.unit(told.form()),
                told.inCharge(),
                due(told),
                history.state().name(),
                Boolean.toString(told.isOverdue()),
                of(history, version -> Integer.toString(version.number())),
                of(history, version -> version.drawnOn().toString()),
                of(history, ReportListCommand::signedBy),
                of(
                        history,
                        version -> version.signed().stream()
                                .map(by -> by.on().toString())
                                .collect(Collectors.joining())),
                history.deliveredOn().map(LocalDate::toString).orElse(""),
                of(history, version -> version.figures().hash()),
                of(history, version -> version.figures().roots()));
    }

    private static List<String> page(FollowReports.Told told, ReportWords words) {
        ReportHistory history = told.history();
        return List.of(
                history.id().toString(),
                words.unit(told.form()),
                told.inCharge(),
                due(told),
                words.state(history.state()),
                told.isOverdue() ? words.either("overdue", "逾期") : "",
                of(history, version -> Integer.toString(version.number())),
                of(
                        history,
                        version -> version.signed().stream()
                                .map(by -> by.person() + " " + by.on())
                                .collect(Collectors.joining())),
                history.deliveredOn().map(LocalDate::toString).orElse(""));
    }

    private static String signedBy(ReportVersion version) {
        return version.signed().stream().map(ReportVersion.SignOff::person).collect(Collectors.joining());
    }

    private static String due(FollowReports.Told told) {
        return told.dueOn().stream().map(LocalDate::toString).collect(Collectors.joining());
    }

    private static String of(ReportHistory history, java.util.function.Function<ReportVersion, String> part) {
        return history.last().map(part).orElse("");
    }
}
