package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks.OpenedLedgers;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.RecordMeasures;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The sub-verb {@code measures record}. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Takes what happened to measures into books: each event once, and only such as can follow.",
        footer = {
            "",
            "EVENTS.csv has event_id, measure, event (ADDED, STARTED, EVIDENCE, COMPLETED, REOPENED, EXTENDED, WITHDRAWN),",
            "  event_on and unit, and may have text, due and period. Headers and events may be Chinese. The same row again is",
            "  known; another row with its event_id is told as EVENT_CONFLICT. Nothing is taken away, withdrawn items neither.",
            "",
            "Exit status: 0 well, 1 rows were of no use, 2 could not run.",
            "",
            "Example:",
            "  sanchong measures record examples/measures.csv --store books"
        })
final class MeasuresRecordCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "EVENTS.csv", description = "What happened; - reads standard input.")
    private String events = "";

    @Mixin
    private final LedgersOption store = new LedgersOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    MeasuresRecordCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = language.language();
        store.url();
        PolicyCatalog catalog = policies.catalog();
        try (InputStream in = tables.claims(events, streams, catalog);
                OpenedLedgers ledgers = store.open()) {
            RecordMeasures.Result result = OversightUseCases.recordMeasures(catalog, ledgers, InstantSource.system())
                    .record(new CsvList(in, TableOption.name(events)));
            MeasuresCommand.unused(catalog, spoken, result.unused(), streams);
            streams.err()
                    .println(language.language()
                            .either(
                                    Counted.of(result.taken(), "event") + " taken, " + result.known() + " known, "
                                            + Counted.of(result.unused().size(), "row") + " of no use",
                                    "登记事件 " + result.taken() + " 条，已有 " + result.known() + " 条，无法使用 "
                                            + result.unused().size() + " 行"));
            return result.unused().isEmpty() ? 0 : 1;
        }
    }
}
