package org.sanchong.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.UnusableFileException;
import picocli.CommandLine.Option;

/** The option {@code --store} of verbs about applications and warnings, which may be kept in books. */
final class CasesOption {
    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "Keep it in the books there: a folder, jdbc:h2:... or jdbc:postgresql:...")
    private @Nullable String url;

    boolean isGiven() {
        return url != null;
    }

    /** Refuses a line that names neither a list nor books. */
    void check(@Nullable Object list, String name) {
        if (list == null && !isGiven()) {
            throw new UnusableFileException(
                    "give " + name + ", or the books with --store URL / 请给出 " + name + "，或以 --store 指定账簿");
        }
    }

    /** Opens the books, if they are asked for; they are made where there are none yet. */
    Optional<Books> open() {
        return Optional.ofNullable(url).map(where -> JdbcBooks.open(where, 1));
    }

    /** Opens the books, which must be there. */
    Books openExisting() {
        return JdbcBooks.openExisting(String.valueOf(url), 1);
    }
}
