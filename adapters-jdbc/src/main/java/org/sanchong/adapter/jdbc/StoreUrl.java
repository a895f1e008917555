package org.sanchong.adapter.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Where books are: a folder, with an H2 database in it, or the URL of an H2 or PostgreSQL database.
 *
 * @param jdbc the URL as the driver takes it; may hold a password
 * @param shown what messages say of it, without what might be secret
 * @param isPostgres whether it is PostgreSQL, otherwise H2
 * @param isToBeMade whether books are made where there are none
 * @param keys the file in which its keys are kept where nothing else is said; none where they need not outlast the run
 * @param patience how long a connection or a lock is waited for; what fails in passing is given up after twice as long,
 *     if that is before it has been tried often enough
 */
record StoreUrl(String jdbc, String shown, boolean isPostgres, boolean isToBeMade, List<Path> keys, Duration patience) {
    /** Who settles a file waits rather than give up: a server may be started again meanwhile. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRES = "jdbc:postgresql:";
    /**
     * Commits are on the disk when they are answered, SQL means what it does in PostgreSQL, no trace tells values, and the
     * database stays open until whoever opened it is done, also while the program goes down.
     */
    private static final String H2_SETTINGS =
            ";MODE=PostgreSQL;WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    StoreUrl(String jdbc, String shown, boolean isPostgres, boolean isToBeMade, List<Path> keys) {
        this(jdbc, shown, isPostgres, isToBeMade, keys, LONG);
    }

    /** Returns the same with another patience. */
    StoreUrl with(Duration other) {
        return new StoreUrl(jdbc, shown, isPostgres, isToBeMade, keys, other);
    }

    /** Returns after how long what fails in passing is not tried again. */
    Duration longest() {
        return patience.equals(LONG) ? Duration.ofHours(1) : patience.multipliedBy(2);
    }

    /** Reads what somebody named. */
    static StoreUrl of(String named, boolean isToBeMade) {
        if (named.isBlank()) {
            throw new UnusableFileException(
                    "no books are named: a folder, jdbc:h2:… or jdbc:postgresql:…. Is a variable of the shell not set?");
        }
        String lower = named.toLowerCase(Locale.ROOT);
        if (lower.startsWith(POSTGRES)) {
            String settings = (named.contains("?") ? "&" : "?")
                    + "reWriteBatchedInserts=true&logServerErrorDetail=false&ApplicationName=sanchong";
            return new StoreUrl(named + settings, shown(named, '?'), true, isToBeMade, List.of(ofUser()));
        }
        if (lower.startsWith(H2)) {
            boolean isForTheRun = lower.startsWith(H2 + "mem:") && !lower.contains("db_close_delay");
            List<Path> keys = isForTheRun ? List.of() : List.of(ofUser());
            return new StoreUrl(named + h2Settings(isToBeMade), shown(named, ';'), false, isToBeMade, keys);
        }
        if (lower.startsWith("jdbc:")) {
            throw new UnusableFileException("books are kept in a folder, at jdbc:h2:… or at jdbc:postgresql:…, not at "
                    + shown(shown(named, '?'), ';'));
        }
        return ofFolder(named, isToBeMade);
    }

    private static String h2Settings(boolean isToBeMade) {
        return isToBeMade ? H2_SETTINGS : H2_SETTINGS + ";IFEXISTS=TRUE";
    }

    private static StoreUrl ofFolder(String named, boolean isToBeMade) {
        try {
            Path folder = Path.of(named).toAbsolutePath().normalize();
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new UnusableFileException(named + " is a file. Books are kept in a folder: name one");
            }
            if (!isToBeMade && !Files.isRegularFile(folder.resolve("books.mv.db"))) {
                throw new UnusableFileException("there are no books in " + named
                        + ". \"sanchong settle CLAIMS.csv --store " + named + "\" makes them");
            }
            Files.createDirectories(folder);
            if (isToBeMade && !Files.isRegularFile(folder.resolve("books.mv.db"))) {
                make(folder, named);
            }
            String url = H2 + "file:" + folder.resolve("books") + h2Settings(isToBeMade);
            return new StoreUrl(url, named, false, isToBeMade, List.of(folder.resolve("books.keys")));
        } catch (InvalidPathException | IOException e) {
            throw new UnusableFileException(
                    "no folder for books can be made at " + named + ": " + e.getMessage()
                            + ". Name another folder, jdbc:h2:… or jdbc:postgresql:…",
                    e);
        }
    }

    /** Makes empty books beside their place and moves them there: who is killed meanwhile leaves none that are half made. */
    private static void make(Path folder, String named) throws IOException {
        String part = "books-" + ProcessHandle.current().pid();
        Path made = folder.resolve(part + ".mv.db");
        Files.deleteIfExists(made);
        JdbcBooks.make(new StoreUrl(H2 + "file:" + folder.resolve(part) + H2_SETTINGS, named, false, true, List.of()));
        Path place = folder.resolve("books.mv.db");
        if (Files.exists(place)) {
            Files.delete(made);
        } else {
            Files.move(made, place);
        }
    }

    /** Returns the folder, if the books are in one. */
    Optional<Path> folder() {
        return shown.toLowerCase(Locale.ROOT).startsWith("jdbc:")
                ? Optional.empty()
                : keys.stream().map(file -> file.toAbsolutePath().getParent()).findFirst();
    }

    /** Returns the same at another H2 file. */
    StoreUrl at(Path file) {
        return new StoreUrl(H2 + "file:" + file + h2Settings(isToBeMade), shown, false, isToBeMade, keys);
    }

    private static Path ofUser() {
        return Path.of(System.getProperty("user.home", ""), ".config", "sanchong", "books.keys");
    }

    private static String shown(String url, char end) {
        int until = url.indexOf(end);
        String shown = until < 0 ? url : url.substring(0, until);
        return shown.replaceAll("//[^/@]*@", "//");
    }
}
