package org.sanchong.adapter.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Where books are: a folder, with an H2 database in it, or the URL of an H2 or PostgreSQL database.
 *
 * @param jdbc the URL as the driver takes it; may hold a password
 * @param shown what messages say of it, without what might be secret
 * @param isPostgres whether it is PostgreSQL, otherwise H2
 */
record StoreUrl(String jdbc, String shown, boolean isPostgres) {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRES = "jdbc:postgresql:";
    /** Commits are on the disk when they are answered, and the words of SQL mean what they do in PostgreSQL. */
    private static final String H2_SETTINGS = ";MODE=PostgreSQL;WRITE_DELAY=0;LOCK_TIMEOUT=10000";

    /** Reads what somebody named. */
    static StoreUrl of(String named) {
        String lower = named.toLowerCase(Locale.ROOT);
        if (lower.startsWith(POSTGRES)) {
            String settings = (named.contains("?") ? "&" : "?")
                    + "reWriteBatchedInserts=true&logServerErrorDetail=false&ApplicationName=sanchong";
            return new StoreUrl(named + settings, shown(named, '?'), true);
        }
        if (lower.startsWith(H2)) {
            return new StoreUrl(named + H2_SETTINGS, shown(named, ';'), false);
        }
        if (lower.startsWith("jdbc:")) {
            throw new UnusableFileException("books are kept in a folder, at jdbc:h2:… or at jdbc:postgresql:…, not at "
                    + shown(shown(named, '?'), ';'));
        }
        return ofFolder(named);
    }

    private static StoreUrl ofFolder(String named) {
        try {
            Path folder = Path.of(named).toAbsolutePath().normalize();
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new UnusableFileException(named + " is a file. Books are kept in a folder: name one");
            }
            Files.createDirectories(folder);
            return new StoreUrl(H2 + "file:" + folder.resolve("books") + H2_SETTINGS, named, false);
        } catch (InvalidPathException | IOException e) {
            throw new UnusableFileException(
                    "no folder for books can be made at " + named + ": " + e.getMessage()
                            + ". Name another folder, jdbc:h2:… or jdbc:postgresql:…",
                    e);
        }
    }

    private static String shown(String url, char end) {
        int until = url.indexOf(end);
        String shown = until < 0 ? url : url.substring(0, until);
        return shown.replaceAll("//[^/@]*@", "//");
    }
}
