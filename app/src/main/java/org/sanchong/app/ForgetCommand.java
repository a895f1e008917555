package org.sanchong.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.out.BookKeys;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.KeyWording;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.person.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code forget}. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Forgets a person in the books: destroys the keys of the texts about them. Amounts and the journal stay.",
        footer = {
            "",
            "Exit status: 0 forgotten, now or before; 1 the books have nothing of the person; 2 could not run, also without --yes.",
            "",
            "Example:",
            "  sanchong forget --store books --person lantern-02 --yes"
        })
final class ForgetCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Option(names = "--person", paramLabel = "ID", required = true, description = "The person_id, to the letter.")
    private String person = "";

    @Option(names = "--year", paramLabel = "YYYY", description = "In this plan year alone; absent: in all there are.")
    private @Nullable String year;

    @Option(names = "--yes", description = "Do it: it cannot be undone.")
    private boolean yes;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ForgetCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        KeyWording words = new KeyWording(language.language());
        if (person.isBlank()) {
            throw new UnusableFileException("--person is empty. Give the person_id / --person 为空，请给出 person_id");
        }
        String asked = year;
        List<Integer> years =
                asked == null ? List.of() : List.of(LanguageOption.year(asked).year());
        String shown = IdentityNumber.maskedIfMeant(person);
        if (!yes) {
            throw new UnusableFileException(words.toForget(shown));
        }
        try (BookKeys keys = JdbcBooks.openKeys(store.url())) {
            List<BookKeys.ForgottenYear> forgotten = keys.forget(new PersonId(person), years);
            return PageOptions.write(
                    streams.out(), words.forgotten(shown, forgotten) + "\n", forgotten.isEmpty() ? 1 : 0);
        }
    }
}
