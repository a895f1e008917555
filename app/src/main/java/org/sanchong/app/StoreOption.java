package org.sanchong.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Certifications;
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

    @Option(
            names = "--certified-from-books",
            description = "Take categories that claims do not give from the register in the books of --store.")
    private boolean certified;

    @Option(
            names = "--certified-known-on",
            paramLabel = "DATE",
            description = "As those books knew it at the end of the day; by default as they know it now.")
    private @Nullable String knownOn;

    /** Refuses what does not go together. */
    void check(boolean hasRegister) {
        if (certified && (!isGiven() || hasRegister)) {
            throw new UnusableFileException("--certified-from-books goes with --store, and without --register"
                    + " / --certified-from-books 须与 --store 同用，且不与 --register 同用");
        }
        if (knownOn != null && !certified) {
            throw new UnusableFileException("--certified-known-on goes with --certified-from-books"
                    + " / --certified-known-on 须与 --certified-from-books 同用");
        }
    }

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
        String day = knownOn;
        LocalDate known = day == null ? null : RegisterCommand.day("--certified-known-on", day);
        if (where == null) {
            return new Opened(null, null, known);
        }
        Books books = JdbcBooks.open(where, connections);
        try {
            return new Opened(books, certified ? JdbcBooks.openExistingCertifications(where) : null, known);
        } catch (RuntimeException e) {
            books.close();
            throw e;
        }
    }

    /** Books that are open, or none. */
    static final class Opened implements AutoCloseable {
        private final @Nullable Books books;
        private final @Nullable Certifications certifications;
        private final @Nullable LocalDate knownOn;

        private Opened(@Nullable Books books, @Nullable Certifications certifications, @Nullable LocalDate knownOn) {
            this.books = books;
            this.certifications = certifications;
            this.knownOn = knownOn;
        }

        /** Settles into the books, if there are any; the catalog is kept there first, once for a run. */
        void give(SettleClaims.Command.Builder command, PolicyCatalog catalog, PrintStream err) {
            Books open = books;
            if (open != null) {
                KeptCatalogs.keep(catalog, open);
                command.books(new Bookkeeping(open, new DerivationSealing(catalog), InstantSource.system()));
                command.progress(new Shown(err));
            }
            Certifications known = certifications;
            if (known != null) {
                command.certifications(known).registerKnownOn(Optional.ofNullable(knownOn));
            }
        }

        @Override
        public void close() {
            Books open = books;
            Certifications known = certifications;
            if (known != null) {
                known.close();
            }
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
