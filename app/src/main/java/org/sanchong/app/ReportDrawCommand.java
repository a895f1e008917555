package org.sanchong.app;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.in.KeepReport;
import org.sanchong.application.port.in.ListRoots;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.ReportWording;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.time.PlanYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sub-verb {@code report draw}. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Draws a report up from books and puts it down in their ledger as its next version, with its figures,"
                        + " their digest, and that of the journal's roots; prints report, version and digest.",
        footer = {
            "",
            "The period must be over. A version of what was signed before needs --reason. Nothing earlier is changed.",
            "",
            "Exit status: 0 well, 1 it cannot be the next version, 2 could not run.",
            "",
            "Example:",
            "  sanchong report draw county-summary --store books --period 2022Q1 --region 341002 --unit 341002"
        })
final class ReportDrawCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final ReportOption report = new ReportOption();

    @Mixin
    private final LedgersOption store = new LedgersOption();

    @Option(names = "--unit", paramLabel = "NAME", required = true, description = "The unit that draws it up.")
    private String unit = "";

    @Option(names = "--on", paramLabel = "DATE", description = "When; today in China if absent.")
    private @Nullable String on;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is corrected.")
    private String reason = "";

    @Mixin
    private final ReportTerms terms = new ReportTerms();

    ReportDrawCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String url = store.url();
        if (unit.isBlank()) {
            throw new UnusableFileException("--unit names the unit that draws it up / 请以 --unit 写明填报单位");
        }
        LocalDate day = MeasuresCommand.day(on);
        ReportTerms.Read read = terms.read(streams);
        ReportForm form = report.form(read.forms());
        ReportId id = report.id(form);
        DrawReport.Drawn drawn;
        KeepReport.Kept kept;
        String roots = roots(url);
        try (Books books = JdbcBooks.openExisting(url, 1)) {
            PlanYear year = new PlanYear(id.period().year());
            drawn = OversightUseCases.drawReport()
                    .draw(DrawReport.Order.of(
                            OversightUseCases.settledCases(
                                    JdbcBooks.cases(books).settlements(), year),
                            form,
                            id));
            kept = OversightUseCases.keepReport(JdbcBooks.ledgers(books), InstantSource.system())
                    .keep(new KeepReport.Draft(drawn, day, unit, roots, reason));
        }
        ReportWording wording = new ReportWording(read.catalog(), read.language());
        kept.fault().forEach(fault -> streams.err().println(wording.fault(fault)));
        int status = ReportShowCommand.told(read, drawn, streams);
        if (!kept.fault().isEmpty()) {
            return 1;
        }
        return PageOptions.write(streams.out(), id + " " + kept.version() + " " + drawn.hash() + "\n", status);
    }

    /** Returns the digest of the journal's roots as they are, those of days that are not over among them. */
    private static String roots(String url) {
        try (JournalRoots journal = JdbcBooks.openRoots(url)) {
            ListRoots.Outcome outcome = UseCases.listRoots(journal, InstantSource.system())
                    .list(new ListRoots.Inquiry(java.util.List.of(), java.util.List.of(), java.util.List.of(), true));
            return outcome instanceof ListRoots.Outcome.Listed listed
                    ? OversightUseCases.digestOfRoots(listed.roots())
                    : "";
        }
    }
}
