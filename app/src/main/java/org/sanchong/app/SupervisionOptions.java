package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.FollowSupervision;
import org.sanchong.application.port.in.FollowSupervision.CaseBook;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that the sub-verbs of {@code supervision} have in common. */
final class SupervisionOptions {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Mixin
    private final LedgersOption store = new LedgersOption();

    @Option(
            names = {"--on", "--as-of"},
            paramLabel = "DATE",
            description = "The day of which is told; later events are left out. Today in China if absent.")
    private @Nullable String on;

    @Mixin
    private final ListOption out = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    /** Returns the language of reasons. */
    Language language() {
        return language.language();
    }

    /** What a sub-verb does with the book. */
    interface Following {
        int follow(FollowSupervision supervision, CaseBook.Builder book, Opened opened) throws IOException;
    }

    /**
     * What a sub-verb may need besides.
     *
     * @param catalog the catalog
     * @param tables how tables are read
     */
    record Opened(PolicyCatalog catalog, TableOption tables) {}

    /**
     * Opens what is named, has it followed, and ends the list.
     *
     * @param events the list of events; null where there is none
     * @param isKept whether events are added to the books; otherwise those of the books are looked at alone
     */
    int with(Sanchong.Streams streams, @Nullable String events, boolean isKept, Following following)
            throws IOException {
        if (events == null && !store.isGiven()) {
            throw new UnusableFileException(
                    "give EVENTS.csv, or the books with --store URL / 请给出 EVENTS.csv，或以 --store 指定账簿");
        }
        if (events != null && store.isGiven() && !isKept) {
            throw new UnusableFileException(
                    "events are added to books by \"supervision record\": leave out EVENTS.csv or --store"
                            + " / 写入账簿请用 supervision record：EVENTS.csv 与 --store 请只给一个");
        }
        out.check(List.of());
        PolicyCatalog catalog = policies.catalog();
        CaseBook.Builder book = CaseBook.builder().language(language.language()).asOf(day());
        try (Outputs outputs = new Outputs();
                InputStream in =
                        events == null ? InputStream.nullInputStream() : tables.claims(events, streams, catalog);
                OpenedBooks books = open(isKept)) {
            if (events != null) {
                book.events(new CsvList(in, TableOption.name(events)));
            }
            books.ledgers().forEach(book::ledgers);
            book.told(out.begin(outputs, streams));
            int status =
                    following.follow(OversightUseCases.followSupervision(catalog), book, new Opened(catalog, tables));
            outputs.keep();
            PageOptions.end(streams.out(), 0);
            return status;
        }
    }

    /** Books that are open, or none. */
    private record OpenedBooks(List<Ledgers> ledgers, Runnable closing) implements AutoCloseable {
        @Override
        public void close() {
            closing.run();
        }
    }

    private OpenedBooks open(boolean isKept) {
        if (!store.isGiven()) {
            return new OpenedBooks(List.of(), () -> {});
        }
        var opened = isKept ? store.open() : store.openExisting();
        return new OpenedBooks(List.of(opened), opened::close);
    }

    private LocalDate day() {
        String given = on;
        return given == null ? LocalDate.now(CHINA) : RegisterCommand.day("--on", given);
    }
}
