package org.sanchong.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.CatalogVersions.Packed;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;

/**
 * Books as a program of an earlier version left them, kept as statements with their keys and what they answered.
 * {@link MigratedBooksTest} writes those of the newest version where they are asked for.
 */
final class KeptBooks {
    static final List<String> CLAIMS = List.of("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8");

    private static final List<String> TABLES = List.of(
            "store",
            "owner_year",
            "claim",
            "settlement",
            "refund",
            "movement",
            "carried",
            "running_total",
            "journal",
            "delivery",
            "certification",
            "catalog_version",
            "table_head",
            "case_event",
            "open_case",
            "ledger_row");
    private static final List<String> PEOPLE = List.of("P1", "P2", "P3", "P4", "P5");
    private static final List<Integer> YEARS = List.of(2022, 2023, 2026);
    private static final long FREE = 100_000;

    private final String version;
    private final boolean isPostgres;

    KeptBooks(String version, boolean isPostgres) {
        this.version = version;
        this.isPostgres = isPostgres;
    }

    /** Seals that change with nothing but the claim: how a derivation is printed may change. */
    static Bookkeeping keeping(Books books) {
        DerivationSeals seals = () -> (row, derivation) -> hash(row.claimId().toString());
        return new Bookkeeping(books, seals, InstantSource.fixed(Care.NOW));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static void fill(Books books) {
        SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, keeping(books));
        settling.settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        settling.settle(Care.heze("C2", "P1", "2023-05-01", 90_000));
        settling.settle(Care.heze("C3", "P2", "2023-05-02", 40_000));
        settling.settle(Care.shaoyang("C4", "P3", "2022-03-01", ""));
        settling.settle(Care.shaoyang("C5", "P3", "2023-01-02", "C4"));
        settling.settle(Care.yunling("C6", "P4", "H1", 20_000));
        settling.settle(Care.yunling("C7", "P5", "H1", 20_000));
        UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW))
                .reverse(new ClaimId("C3"));
        settling.settle(Care.heze("C8", "P1", "2023-04-01", 200));
        UseCases.correctBooks(Care.CATALOG, keeping(books)).reverse(new ClaimId("C4"));
        ClaimSheet.settleRows(
                List.of(new ClaimSheet.Row(Care.heze("R8", "P1", "2023-04-01", 200), "C8")), Optional.of(books), 1);
    }

    /** Returns what the books answer, a line each. */
    static String answers(Books books) {
        StringBuilder lines = new StringBuilder();
        for (String id : CLAIMS) {
            for (Books.Entry entry : books.find(new ClaimId(id)).orElseThrow().entries()) {
                lines.append(String.join(
                                " ",
                                id,
                                entry.kind().name(),
                                entry.person().value(),
                                entry.policy().value(),
                                entry.total().toString(),
                                entry.payments().values().toString(),
                                entry.personal().toString(),
                                entry.recordedAt().toString()))
                        .append('\n');
            }
        }
        for (String person : PEOPLE) {
            for (int year : YEARS) {
                var accumulated = UseCases.readAccumulators(books).read(new PersonId(person), year);
                lines.append(person)
                        .append(' ')
                        .append(year)
                        .append(' ')
                        .append(accumulated)
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** Returns the keys. */
    KeyPlace keys(StoreUrl url) throws IOException {
        return KeyPlace.of(url, Map.of(KeyPlace.KEYS, text("books.keys")));
    }

    /** Returns what they answered. */
    String answers() throws IOException {
        return text("answers.txt");
    }

    /** Makes them, in a database that is empty. */
    void make(StoreUrl url) throws IOException, SQLException {
        try (HikariDataSource store = JdbcBooks.connect(url, 1)) {
            new StoreSchema(url, store, SchemaVersions.ofProgram().until(version)).open();
            try (Connection connection = store.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String sql : text(rows()).lines().toList()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private String rows() {
        return isPostgres ? "postgresql.sql" : "h2.sql";
    }

    private String text(String name) throws IOException {
        try (InputStream in = KeptBooks.class.getResourceAsStream("/books/v" + version + "/" + name)) {
            if (in == null) {
                throw new IOException("no books of version " + version + " are kept: run MigratedBooksTest with"
                        + " -Dsanchong.keptBooks=write, and add what it writes to the tests' resources");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes those of the newest version into a folder; one database after the other, with the same keys. */
    static void write(StoreUrl url, Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path keyFile = folder.resolve("books.keys");
        if (!Files.exists(keyFile)) {
            Files.writeString(keyFile, StoreKeys.create(CipherSuite.SHA256_AES).text());
        }
        KeyPlace keys = KeyPlace.of(url, Map.of(KeyPlace.KEYS, Files.readString(keyFile)));
        try (Books books = JdbcBooks.open(url, 1, keys)) {
            fill(books);
            Files.writeString(folder.resolve("answers.txt"), answers(books));
            CaseSamples.some(JdbcBooks.cases(books));
            LedgerSamples.some(JdbcBooks.ledgers(books));
        }
        try (Certifications certifications = JdbcBooks.openCertifications(url, keys)) {
            Lists.some(certifications);
        }
        try (CatalogVersions catalogs = JdbcBooks.openCatalogVersions(url, keys)) {
            String content = Base64.getEncoder().encodeToString(PolicyCatalogs.packed(Care.CATALOG));
            catalogs.keep(
                    new Packed(Care.CATALOG.contentHash(), "sanchong 0.1.0", content), InstantSource.fixed(Care.NOW));
        }
        StringBuilder sql = new StringBuilder();
        try (HikariDataSource store = JdbcBooks.connect(url, 1);
                Connection connection = store.getConnection()) {
            for (String table : TABLES) {
                rows(connection, table, url.isPostgres(), sql);
            }
        }
        sql.append("ALTER TABLE owner_year ALTER COLUMN number RESTART WITH " + FREE + "\n");
        sql.append("ALTER SEQUENCE entry_number RESTART WITH " + FREE + "\n");
        Files.writeString(folder.resolve(url.isPostgres() ? "postgresql.sql" : "h2.sql"), sql);
    }

    private static void rows(Connection store, String table, boolean isPostgres, StringBuilder sql)
            throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
            while (rows.next()) {
                StringBuilder names = new StringBuilder();
                StringBuilder values = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    names.append(i == 1 ? "" : ", ").append(rows.getMetaData().getColumnName(i));
                    values.append(i == 1 ? "" : ", ").append(literal(rows.getObject(i), isPostgres));
                }
                sql.append("INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")\n");
            }
        }
    }

    private static String literal(Object value, boolean isPostgres) {
        if (value == null || value instanceof Number) {
            return String.valueOf(value);
        }
        if (value instanceof byte[] bytes) {
            String hex = HexFormat.of().formatHex(bytes);
            return isPostgres ? "'\\x" + hex + "'" : "X'" + hex + "'";
        }
        String text =
                value instanceof java.sql.Timestamp moment ? moment.toInstant().toString() : value.toString();
        return "'" + text.replace("'", "''").replace("\n", "' || CHR(10) || '") + "'";
    }
}
