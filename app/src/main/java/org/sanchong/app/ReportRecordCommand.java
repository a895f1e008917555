package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks.OpenedLedgers;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.RecordReports;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.ReportWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The sub-verb {@code report record}. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Takes who is in charge of reports, who signed and what was delivered into the ledger of books, each"
                        + " row once.",
        footer = {
            "",
            "EVENTS.csv has event_id, report (form/period or form/period/region), event (ASSIGNED, SIGNED, DELIVERED), event_on",
            "  and unit, and may have person, hash and text. SIGNED names the digest that \"report draw\" printed. Headers and",
            "  events may be Chinese. The same row again is known; another row with its event_id is EVENT_CONFLICT.",
            "",
            "Exit status: 0 well, 1 rows were of no use, 2 could not run.",
            "",
            "Example:",
            "  sanchong report record examples/reports.csv --store books"
        })
final class ReportRecordCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "EVENTS.csv", description = "What happened; - reads standard input.")
    private String events = "";

    @Mixin
    private final LedgersOption store = new LedgersOption();

    @Mixin
    private final ReportTerms terms = new ReportTerms();

    ReportRecordCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        store.url();
        ReportTerms.Read read = terms.read(streams);
        try (InputStream in = read.tables().claims(events, streams, read.catalog());
                OpenedLedgers ledgers = store.open()) {
            RecordReports.Result result = OversightUseCases.recordReports(
                            read.catalog(), ledgers, InstantSource.system())
                    .record(new CsvList(in, TableOption.name(events)), read.forms());
            ReportWording wording = new ReportWording(read.catalog(), read.language());
            result.unused()
                    .forEach(unused ->
                            streams.err().println(wording.fault(unused.list(), unused.row(), unused.fault())));
            streams.err()
                    .println(read.language()
                            .either(
                                    Counted.of(result.taken(), "event") + " taken, " + result.known() + " known, "
                                            + Counted.of(result.unused().size(), "row") + " of no use",
                                    "登记事件 " + result.taken() + " 条，已有 " + result.known() + " 条，无法使用 "
                                            + result.unused().size() + " 行"));
            return result.unused().isEmpty() ? 0 : 1;
        }
    }
}
