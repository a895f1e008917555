package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks.OpenedLedgers;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.memory.InMemoryLedgers;
import org.sanchong.application.port.in.ReadMeasures;
import org.sanchong.application.port.in.RecordMeasures;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where what happened to measures stands: in books, or in a list that is read for one answer. */
final class MeasuresSource {
    @Mixin
    private final LedgersOption store = new LedgersOption();

    @Option(names = "--events", paramLabel = "FILE", description = "What happened, where no books keep it.")
    private @Nullable String events;

    @Mixin
    private final TableOption tables = new TableOption();

    /**
     * What was answered.
     *
     * @param answer the answer
     * @param unused the rows of the list that were of no use
     */
    record Answered<T>(T answer, List<RecordMeasures.Unused> unused) {
        /** Keeps the rows as they are now. */
        Answered {
            unused = List.copyOf(unused);
        }
    }

    /** Answers from what is told of measures. */
    <T> Answered<T> ask(PolicyCatalog catalog, Sanchong.Streams streams, Function<ReadMeasures, T> question)
            throws IOException {
        String list = events;
        if (store.isGiven() && list != null) {
            throw new UnusableFileException(
                    "--events and --store exclude each other: \"measures record EVENTS.csv --store URL\" takes events"
                            + " into books / --events 与 --store 不能同时给出，请先用 measures record 存入账簿");
        }
        if (store.isGiven()) {
            try (OpenedLedgers ledgers = store.openExisting()) {
                return new Answered<>(question.apply(OversightUseCases.readMeasures(catalog, ledgers)), List.of());
            }
        }
        InMemoryLedgers ledgers = new InMemoryLedgers();
        List<RecordMeasures.Unused> unused = List.of();
        if (list != null) {
            try (InputStream in = tables.claims(list, streams, catalog)) {
                unused = OversightUseCases.recordMeasures(catalog, ledgers, InstantSource.system())
                        .record(new CsvList(in, TableOption.name(list)))
                        .unused();
            }
        }
        return new Answered<>(question.apply(OversightUseCases.readMeasures(catalog, ledgers)), unused);
    }
}
