package org.sanchong.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.sanchong.application.port.out.StoreMigration;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Brings books up to the newest version, whole or not at all: on PostgreSQL in one transaction; in a folder on a copy, which
 * takes the place of the books once it is whole; in another H2 database with a script of the books at hand, from which they
 * are made again if it fails.
 */
final class StoreMigrating implements StoreMigration {
    private final StoreUrl url;
    private final SchemaVersions versions;

    StoreMigrating(StoreUrl url, SchemaVersions versions) {
        this.url = url;
        this.versions = versions;
    }

    /** Brings them up; returns from which version to which. */
    @Override
    public Migrated migrate() {
        String from = version();
        if (from.equals(versions.newest())) {
            return new Migrated(from, from);
        }
        if (url.isPostgres()) {
            migrate(url);
        } else if (url.folder().isPresent()) {
            migrateCopy(url.folder().get());
        } else {
            migrateScripted();
        }
        return new Migrated(from, version());
    }

    private String version() {
        try (HikariDataSource store = JdbcBooks.connect(url, 1)) {
            return new StoreSchema(url, store, versions).version();
        }
    }

    private void migrate(StoreUrl at) {
        try (HikariDataSource store = JdbcBooks.connect(at, 1)) {
            new StoreSchema(at, store, versions).migrate();
        } catch (FlywayException e) {
            throw failure(e);
        }
    }

    private UnusableFileException failure(FlywayException cause) {
        return new UnusableFileException(
                "the books at " + url.shown() + " could not be brought up to version " + versions.newest()
                        + ", and are as they were. The user needs the right to change tables, and there must be room",
                cause);
    }

    private void migrateCopy(Path folder) {
        Path place = folder.resolve("books.mv.db");
        String part = "books-" + ProcessHandle.current().pid();
        Path copy = folder.resolve(part + ".mv.db");
        try {
            Files.copy(place, copy, StandardCopyOption.REPLACE_EXISTING);
            migrate(url.at(folder.resolve(part)));
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UnusableFileException(
                    "the books at " + url.shown() + " could not be copied to be brought up (" + e.getMessage()
                            + "), and are as they were. Make room, or the folder writable",
                    e);
        } finally {
            delete(copy);
        }
    }

    private void migrateScripted() {
        Path script = script();
        boolean isThere = true;
        try (HikariDataSource store = JdbcBooks.connect(url, 1)) {
            execute(store, "SCRIPT TO '" + quoted(script) + "'");
            try {
                new StoreSchema(url, store, versions).migrate();
            } catch (FlywayException e) {
                isThere = false;
                execute(store, "DROP ALL OBJECTS");
                execute(store, "RUNSCRIPT FROM '" + quoted(script) + "'");
                isThere = true;
                throw failure(e);
            }
        } catch (SQLException e) {
            throw new UnusableFileException(
                    "the books at " + url.shown() + " could not be brought up (SQL state " + e.getSQLState() + ")"
                            + (isThere
                                    ? ", and are as they were"
                                    : ". What they were is in " + script + ": make them again by RUNSCRIPT"));
        } finally {
            if (isThere) {
                delete(script);
            }
        }
    }

    private static Path script() {
        try {
            return Files.createTempFile("sanchong-books", ".sql");
        } catch (IOException e) {
            throw new UnusableFileException("no file can be made in the folder for temporary files: " + e, e);
        }
    }

    private static String quoted(Path file) {
        return file.toAbsolutePath().toString().replace("'", "''");
    }

    private static void execute(HikariDataSource store, String sql) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UnusableFileException("cannot delete " + file + ": " + e, e);
        }
    }
}
