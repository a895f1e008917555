package org.sanchong.adapter.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL server for tests: one that is started once a run, or the one that {@code -Dsanchong.postgres=jdbc:…} names,
 * with a right to create databases. Each test that asks gets a database of its own.
 */
final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    private static final class Started {
        private static final String URL = url();

        private static String url() {
            String given = System.getProperty("sanchong.postgres", "");
            if (!given.isEmpty()) {
                return given;
            }
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the URL of the server's own database. */
    static String server() {
        return Started.URL;
    }

    /** Holds a database with the tables of books, of which others are copies: that is quicker than making the tables. */
    private static final class Template {
        private static final String NAME = name();

        private static String name() {
            try {
                String name = "books_" + ProcessHandle.current().pid();
                create(name, "template1");
                JdbcBooks.open(url(name), 1).close();
                return name;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Returns the URL of a new database with the tables of books. */
    static String newBooks() throws SQLException {
        return newDatabase(Template.NAME);
    }

    /** Returns the URL of a copy of a database to which nobody is connected. */
    static String copyOf(String url) throws SQLException {
        return newDatabase(url.replaceFirst("jdbc:postgresql://[^/]+/([^?]*).*", "$1"));
    }

    /** Returns the URL of a new database without tables. */
    static String newDatabase() throws SQLException {
        return newDatabase("template1");
    }

    private static String newDatabase(String template) throws SQLException {
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        create(name, template);
        return url(name);
    }

    private static String url(String database) {
        return Started.URL.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + database);
    }

    private static void create(String name, String template) throws SQLException {
        try (Connection admin = DriverManager.getConnection(Started.URL);
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        }
    }
}
