package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.BookKeys;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.JournalRoots.Span;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;

@Timeout(240)
@DisplayName("texts about people are in no log, no exception, no journal, and not readable in the books")
class PersonalTextsTest {
    private static final String PERSON = "lantern-keeper-110101199003074578";
    private static final String HOUSEHOLD = "house-of-seven-lanterns";
    private static final List<String> TEXTS =
            List.of("lantern", "110101199003074578", HOUSEHOLD, "DESTITUTE", "birth_date", "1981-03-10");

    @TempDir
    private Path folder;

    private final StringBuffer said = new StringBuffer();
    private final List<Throwable> thrown = new ArrayList<>();
    private StoreUrl url;
    private KeyPlace place;

    private void open(String kind) throws SQLException {
        String named = kind.equals("H2")
                ? "jdbc:h2:file:" + folder.resolve("some/books") + ";DB_CLOSE_DELAY=0"
                : Postgres.newDatabase();
        url = StoreUrl.of(named, true);
        place = KeyPlace.of(
                url, Map.of(KeyPlace.FILE, folder.resolve("some.keys").toString()));
    }

    private static void settle(Books books, Claim... claims) {
        SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        for (Claim claim : claims) {
            settling.settle(claim);
        }
    }

    private interface Attempt {
        void make() throws Exception;
    }

    private void fails(Attempt attempt) {
        Throwable failure = catchThrowable(attempt::make);
        assertThat(failure).isNotNull();
        thrown.add(failure);
    }

    private void alter(String sql) throws SQLException {
        try (Connection intruder = DriverManager.getConnection(url.jdbc());
                Statement statement = intruder.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void nowhere(String kind) throws Exception {
        open(kind);
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Handler listening = listening();
        Logger.getLogger("").addHandler(listening);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            useAndFail();
        } finally {
            System.setOut(out);
            System.setErr(err);
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(thrown).hasSize(8);
        thrown.forEach(failure -> tell(failure));
        said.append(printed.toString(StandardCharsets.UTF_8));
        isClean(said.toString());
        isClean(new String(HexFormat.of().parseHex(hex(kind)), StandardCharsets.ISO_8859_1));
    }

    private Handler listening() {
        return new Handler() {
            @Override
            public void publish(LogRecord logged) {
                said.append(new SimpleFormatter().format(logged));
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }

    private void useAndFail() throws Exception {
        try (Books books = JdbcBooks.open(url, 2, place)) {
            settle(
                    books,
                    Care.heze("C1", PERSON, "2023-03-01", 1000),
                    Care.heze("C1", PERSON, "2023-03-01", 2000),
                    Care.yunling("C2", PERSON, HOUSEHOLD, 20_000),
                    Care.shaoyang("C3", PERSON, "2023-03-01", ""),
                    Care.heze("C4", "lantern-2", "2023-03-01", 1000));
            UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW))
                    .reverse(new ClaimId("C3"));
            LedgerSamples.add(
                    JdbcBooks.ledgers(books),
                    Ledger.SUPERVISION,
                    List.of(LedgerSamples.row(
                            "s1", "S-1", "2022-03-01", Map.of("named", PERSON, "birth_date", "1981-03-10"))));
            fails(() -> JdbcBooks.ledgers(books).take(Ledger.SUPERVISION, LedgerSamples.CLOCK, known -> {
                Ledgers.Row same = known.get(0).row();
                assertThat(same.values()).containsEntry("named", PERSON);
                return new Ledgers.Change<>(List.of(same), 1);
            }));
            fails(() -> books.withAccounts(
                    new Books.Concern(Set.of(new OwnerYear(Account.Owner.PERSON, PERSON, 30_000)), Set.of()),
                    page -> 0));
        }
        try (Certifications certifications = JdbcBooks.openCertifications(url, place)) {
            Lists.take(
                    certifications,
                    Lists.list(
                            "2022-01-01",
                            Lists.of(PERSON, "DESTITUTE", "2021-05-01", ""),
                            Lists.of("lantern-2", "DESTITUTE", "2021-05-01", "")),
                    LocalDate.of(2022, 1, 2));
        }
        StoreKeys keys = place.read();
        StoreParts parts = StoreParts.of(url, new Vault(keys));
        Scissors scissors = new Scissors(url.jdbc());
        scissors.cutAlways();
        fails(() ->
                settle(new StoredBooks(scissors, url, parts, () -> {}), Care.heze("C5", PERSON, "2023-04-01", 1000)));
        String others = StoreKeys.create(CipherSuite.SHA256_AES).text();
        fails(() -> JdbcBooks.open(url, 1, KeyPlace.of(url, Map.of(KeyPlace.KEYS, others)))
                .close());
        try (JournalRoots roots = JdbcBooks.openRoots(url, place)) {
            said.append(roots.roots(new Span(Span.BEGINNING, LocalDate.of(2030, 1, 1), List.of())));
            said.append(roots.prove(new ClaimId("C1")));
        }
        try (BookKeys changed = JdbcBooks.openKeys(url, place)) {
            said.append(changed.forget(new PersonId("lantern-2"), List.of()));
        }
        alter("UPDATE owner_year SET secret = owner_id WHERE secret_version > 0");
        try (Journal journal = JdbcBooks.openJournal(url, place)) {
            assertThat(journal.verify().first()).isNotEmpty();
            said.append(journal.verify());
        }
        try (Books books = JdbcBooks.open(url, 2, place);
                BookKeys changed = JdbcBooks.openKeys(url, place)) {
            fails(() -> settle(books, Care.heze("C6", PERSON, "2023-06-01", 1000)));
            fails(changed::rotate);
            fails(() ->
                    LedgerSamples.add(JdbcBooks.ledgers(books), Ledger.SUPERVISION, List.of(LedgerSamples.row("s2"))));
            alter("ALTER TABLE movement ADD CONSTRAINT none CHECK (moved < -1)"
                    + (url.isPostgres() ? " NOT VALID" : " NOCHECK"));
            fails(() -> settle(books, Care.heze("C7", "lantern-3", "2023-06-01", 1000)));
        }
    }

    private void tell(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        said.append(text);
        for (Throwable at = failure; at != null; at = at.getCause()) {
            for (SQLException next = at instanceof SQLException sql ? sql : null;
                    next != null;
                    next = next.getNextException()) {
                said.append(next);
            }
        }
    }

    /** Returns all that the database has, in hexadecimal digits: the bytes of its files, or all rows as text. */
    private String hex(String kind) throws Exception {
        if (kind.equals("H2")) {
            byte[] file = Files.readAllBytes(folder.resolve("some/books.mv.db"));
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("heze-2022");
            return HexFormat.of().formatHex(file);
        }
        StringBuilder dump = new StringBuilder();
        try (Connection intruder = DriverManager.getConnection(url.jdbc());
                Statement statement = intruder.createStatement()) {
            for (String table : List.of(
                    "store",
                    "owner_year",
                    "claim",
                    "settlement",
                    "movement",
                    "carried",
                    "running_total",
                    "journal",
                    "delivery",
                    "certification",
                    "catalog_version",
                    "table_head",
                    "case_event",
                    "ledger_row")) {
                try (ResultSet rows = statement.executeQuery("SELECT CAST(t.* AS text) FROM " + table + " AS t")) {
                    while (rows.next()) {
                        dump.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        assertThat(dump).contains("heze-2022");
        return HexFormat.of().formatHex(dump.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void isClean(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String each : TEXTS) {
            String sought = each.toLowerCase(Locale.ROOT);
            String hex = HexFormat.of().formatHex(sought.getBytes(StandardCharsets.UTF_8));
            String wide = new String(sought.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
            assertThat(lower.contains(sought))
                    .as(each + " in " + shown(lower, sought))
                    .isFalse();
            assertThat(lower.contains(hex)).as(each + " in hexadecimal digits").isFalse();
            assertThat(lower.contains(wide)).as(each + " in UTF-16").isFalse();
        }
    }

    private static String shown(String text, String sought) {
        int at = text.indexOf(sought);
        return at < 0 ? "" : text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
    }
}
