package org.sanchong.app;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.journal.JsonPage;
import org.sanchong.app.journal.RootPage;
import org.sanchong.application.port.in.ReadNewestRoots.Newest;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.JournalWording;
import org.sanchong.application.wording.RootWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code journal verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Goes through all entries of the books and names the first that is not what was written.",
        footer = {
            "",
            "Exit status: 0 all is as it was written; 1 something is not; 2 could not run.",
            "",
            "Example:",
            "  sanchong journal verify --store books"
        })
final class JournalVerifyCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Mixin
    private final PageOptions page = new PageOptions();

    JournalVerifyCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        page.check();
        Journal.Check check;
        RowsShown shown = new RowsShown(streams.err(), page.language());
        try (Journal journal = JdbcBooks.openJournal(store.url())) {
            check = journal.verify(shown);
        } finally {
            shown.end();
        }
        boolean isWhole = check.first().isEmpty();
        Newest newest = isWhole ? newest() : new Newest(0, List.of());
        return PageOptions.write(
                streams.out(), page.isJson() ? json(check, newest) : text(check, newest), isWhole ? 0 : 1);
    }

    private Newest newest() {
        try (JournalRoots roots = JdbcBooks.openRoots(store.url())) {
            return UseCases.readNewestRoots(roots, InstantSource.system()).read();
        }
    }

    private String text(Journal.Check check, Newest newest) {
        JournalWording words = new JournalWording(page.language());
        if (!check.first().isEmpty()) {
            return words.of(check.first().get(0)) + "\n" + words.rest() + "\n";
        }
        return words.whole(check.entries(), check.chains()) + "\n"
                + new RootWording(page.language()).counted(newest.count()) + "\n"
                + RootPage.text(newest.roots(), page.language());
    }

    private static String json(Journal.Check check, Newest newest) {
        return JsonPage.of(json -> {
            json.writeBooleanField("whole", check.first().isEmpty());
            json.writeNumberField("chains", check.chains());
            json.writeNumberField("entries", check.entries());
            for (Journal.Fault fault : check.first()) {
                json.writeObjectFieldStart("first");
                json.writeStringField("code", fault.code().name());
                json.writeStringField("table", fault.table());
                json.writeStringField("row", fault.row());
                json.writeEndObject();
            }
            if (check.first().isEmpty()) {
                json.writeNumberField("roots", newest.count());
                json.writeArrayFieldStart("newest");
                RootPage.json(newest.roots(), json);
                json.writeEndArray();
            }
        });
    }
}
