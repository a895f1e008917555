package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks.OpenedLedgers;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.RecordFundRows;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.FundWording;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The verb {@code funds record}. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Takes rows of funds into books, each once. Rows there are never changed: a wrong one is taken back"
                        + " by another row.",
        footer = {
            "",
            "Exit status: 0 well, 1 rows were of no use (all others are taken), 2 could not run.",
            "",
            "Example:",
            "  sanchong funds record examples/funds/funds.csv --store books"
        })
final class FundsRecordCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "ROWS.csv", description = "The rows; - reads standard input.")
    private String rows = "";

    @Mixin
    private final LedgersOption store = new LedgersOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    FundsRecordCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        store.url();
        PolicyCatalog catalog = policies.catalog();
        FundWording wording = new FundWording(catalog, language.language());
        try (InputStream in = tables.claims(rows, streams, catalog);
                OpenedLedgers ledgers = store.open()) {
            RecordFundRows.Result result = OversightUseCases.recordFundRows(catalog, ledgers, InstantSource.system())
                    .record(new CsvList(in, TableOption.name(rows)));
            result.unused()
                    .forEach(unused ->
                            streams.err().println(wording.fault(unused.list(), unused.row(), unused.fault())));
            streams.err()
                    .println(language.language()
                            .either(
                                    Counted.of(result.added(), "row") + " taken, " + result.known() + " known, "
                                            + Counted.of(result.unused().size(), "row") + " of no use",
                                    "登记 " + result.added() + " 行，已有 " + result.known() + " 行，无法使用 "
                                            + result.unused().size() + " 行"));
            return PageOptions.end(streams.out(), result.unused().isEmpty() ? 0 : 1);
        }
    }
}
