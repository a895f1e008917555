package org.sanchong.app;

import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.AccumulatorPage;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.time.PlanYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code accumulators}. */
@Command(
        name = "accumulators",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what counts so far for a person: the running totals of a plan year in the books, and those"
                + " over all years.",
        footer = {
            "",
            "Exit status: 0 told, also where nothing has accumulated; 2 could not run.",
            "",
            "Example:",
            "  sanchong accumulators --store books --person lantern-02 --year 2022"
        })
final class AccumulatorsCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Option(names = "--person", paramLabel = "ID", required = true, description = "The person_id, to the letter.")
    private String person = "";

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "The plan year.")
    private String year = "";

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final PageOptions page = new PageOptions();

    AccumulatorsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        page.check();
        if (person.isBlank()) {
            throw new UnusableFileException("--person is empty. Give the person_id");
        }
        PlanYear of = LanguageOption.year(year);
        try (Books books = JdbcBooks.openExisting(store.url(), 1)) {
            Accumulators accumulated = UseCases.readAccumulators(books).read(new PersonId(person), of.year());
            AccumulatorPage shown = new AccumulatorPage(policies.catalog(), page.language(), person, of.year());
            return PageOptions.write(
                    streams.out(), page.isJson() ? shown.json(accumulated) : shown.text(accumulated), 0);
        }
    }
}
