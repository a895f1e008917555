package org.sanchong.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Progress;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Option;

/** The option {@code --store}: the books that claims are settled into. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "Settle into the books there: a folder, jdbc:h2:... or jdbc:postgresql:...; each claim once.")
    private @Nullable String url;

    boolean isGiven() {
        return url != null;
    }

    /** Refuses an option that says the same as the books, or asks for what they do not give. */
    void refuse(@Nullable Object given, String option, String instead) {
        if (isGiven() && given != null) {
            throw new UnusableFileException(option + " and --store exclude each other. " + instead);
        }
    }

    /** Opens the books, if they are asked for. */
    Opened open(int connections) {
        String where = url;
        return new Opened(where == null ? null : JdbcBooks.open(where, connections));
    }

    /** Books that are open, or none. */
    static final class Opened implements AutoCloseable {
        private final @Nullable Books books;

        private Opened(@Nullable Books books) {
            this.books = books;
        }

        /** Settles into the books, if there are any. */
        void give(SettleClaims.Command.Builder command, PolicyCatalog catalog, PrintStream err) {
            Books open = books;
            if (open != null) {
                command.books(new Bookkeeping(open, new DerivationSealing(catalog), InstantSource.system()));
                command.progress(new Shown(err));
            }
        }

        @Override
        public void close() {
            Books open = books;
            if (open != null) {
                open.close();
            }
        }
    }

    /** Says how far settling is, once a second, if standard error is a terminal: the starting script knows. */
    private static final class Shown implements Progress {
        private static final Duration APART = Duration.ofSeconds(1);

        private final boolean isTerminal = Boolean.getBoolean("sanchong.terminal");
        private final long begun = System.nanoTime();
        private final PrintStream err;
        private long lastShown = begun;

        Shown(PrintStream err) {
            this.err = err;
        }

        @Override
        public void reached(int claims, int all) {
            long now = System.nanoTime();
            if (isTerminal && claims > 0 && now - lastShown >= APART.toNanos()) {
                lastShown = now;
                long left = (now - begun)
                        / claims
                        * (all - claims)
                        / Duration.ofSeconds(1).toNanos();
                err.print("\r" + claims + " of " + all + " claims in the books, about " + left + " seconds left   ");
            }
        }
    }
}
