package org.sanchong.app;

import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.adapter.jdbc.JdbcBooks.OpenedLedgers;
import org.sanchong.application.port.out.UnusableFileException;
import picocli.CommandLine.Option;

/** The option {@code --store} of verbs about ledgers, which are kept in books. */
final class LedgersOption {
    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "The books that keep it: a folder, jdbc:h2:... or jdbc:postgresql:...")
    private @Nullable String url;

    boolean isGiven() {
        return url != null;
    }

    /** Returns where the books are, as it was typed. */
    String url() {
        String where = url;
        if (where == null) {
            throw new UnusableFileException("name the books that keep it with --store URL / 请以 --store 指定存放台账的账簿");
        }
        return where;
    }

    /** Opens the ledgers for who adds to them; the books are made where there are none yet. */
    OpenedLedgers open() {
        return JdbcBooks.openLedgers(url());
    }

    /** Opens the ledgers of books, which must be there, for who reads them. */
    OpenedLedgers openExisting() {
        return JdbcBooks.openExistingLedgers(url());
    }
}
