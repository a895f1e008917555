package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.adapter.jdbc.JdbcBooks.OpenedLedgers;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.BookKeys;
import org.sanchong.application.port.out.BookKeys.ForgottenYear;
import org.sanchong.application.port.out.BookKeys.Retirement;
import org.sanchong.application.port.out.BookKeys.Rotation;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.register.RegisterEntry;
import org.sanchong.domain.settlement.Accumulators;

/** Keys are changed while books are used, and people are forgotten, and nothing else is lost. */
@DisplayName("keys of the books that are changed or destroyed (换钥与遗忘)")
abstract class BookKeysContract {
    @TempDir
    private Path folder;

    private StoreUrl url;
    private KeyPlace place;

    /** Returns the URL of an empty database that outlasts its connections. */
    abstract String newDatabase() throws Exception;

    @BeforeEach
    void open() throws Exception {
        url = StoreUrl.of(newDatabase(), true);
        place = KeyPlace.of(url, Map.of(KeyPlace.FILE, file().toString()));
    }

    private Path file() {
        return folder.resolve("some.keys");
    }

    private KeyPlace asOf(String text) {
        return KeyPlace.of(url, Map.of(KeyPlace.KEYS, text));
    }

    private Books books(KeyPlace keys) {
        return JdbcBooks.open(url, 2, keys);
    }

    private static Outcome settle(Books books, Claim claim) {
        SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        return settling.settle(claim);
    }

    private void settle(Claim... claims) {
        try (Books books = books(place)) {
            for (Claim claim : claims) {
                assertThat(settle(books, claim)).isInstanceOf(Outcome.Settled.class);
            }
        }
    }

    private Rotation rotate() {
        try (BookKeys keys = JdbcBooks.openKeys(url, place)) {
            return keys.rotate();
        }
    }

    private Retirement retire() {
        try (BookKeys keys = JdbcBooks.openKeys(url, place)) {
            return keys.retire();
        }
    }

    private List<ForgottenYear> forget(String person, Integer... years) {
        try (BookKeys keys = JdbcBooks.openKeys(url, place)) {
            return keys.forget(new PersonId(person), List.of(years));
        }
    }

    private List<Journal.Fault> faults() {
        try (Journal journal = JdbcBooks.openJournal(url, place)) {
            return journal.verify().first();
        }
    }

    private int alter(String sql) throws SQLException {
        try (Connection intruder = DriverManager.getConnection(url.jdbc());
                Statement statement = intruder.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Test
    @DisplayName("a further master key takes over while claims are settled, and the old one is retired")
    void rotated() throws Exception {
        settle(Care.heze("C1", "P1", "2023-03-01", 1000), Care.shaoyang("C2", "P2", "2022-03-01", ""));
        String old = Files.readString(file());
        CountDownLatch half = new CountDownLatch(10);
        try (Books running = books(place)) {
            CompletableFuture<Void> settling = CompletableFuture.runAsync(() -> {
                for (int i = 10; i < 40; i++) {
                    assertThat(settle(running, Care.heze("C" + i, "P" + i % 7, "2023-04-01", 1000)))
                            .isInstanceOf(Outcome.Settled.class);
                    half.countDown();
                }
            });
            assertThat(half.await(60, TimeUnit.SECONDS)).isTrue();
            Rotation rotation = rotate();
            assertThat(rotation.master()).isEqualTo(2);
            assertThat(rotation.isNew()).isTrue();
            assertThat(rotation.wrapped()).isGreaterThanOrEqualTo(3);
            assertThat(rotation.old()).containsExactly(1);
            settling.get(60, TimeUnit.SECONDS);
            // What the running program reads and writes is right, though it began with the old key alone.
            assertThat(settle(running, Care.heze("C50", "P1", "2023-05-01", 1000)))
                    .isInstanceOf(Outcome.Settled.class);
            assertThat(running.find(new ClaimId("C1")).orElseThrow().settled().person())
                    .isEqualTo(new PersonId("P1"));
        }
        assertThat(faults()).isEmpty();
        // Rows that the running program wrapped under the old key meanwhile are gone on with; no third key is made.
        Rotation again = rotate();
        assertThat(again.isNew()).isFalse();
        assertThat(again.master()).isEqualTo(2);
        assertThat(retire()).isEqualTo(new Retirement(List.of(1), 0));
        assertThat(retire()).isEqualTo(new Retirement(List.of(), 0));
        assertThat(Files.readString(file())).contains("master.2=").doesNotContain("master.1=");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(faults()).isEmpty();
        settle(Care.heze("C60", "P60", "2023-05-01", 1000));
        refusedWithOldKeys(old);
        assertThat(rotate().master()).isEqualTo(3);
        assertThat(faults()).isEmpty();
    }

    /** A program that still has the old keys alone writes nothing that nobody could open later. */
    private void refusedWithOldKeys(String old) {
        try (Books stale = books(asOf(old))) {
            assertThatThrownBy(() -> settle(stale, Care.heze("C70", "P70", "2023-05-01", 1000)))
                    .isInstanceOf(UnusableFileException.class);
            assertThatThrownBy(() -> settle(stale, Care.heze("C71", "P1", "2023-06-01", 1000)))
                    .isInstanceOf(UnusableFileException.class);
            assertThat(stale.find(new ClaimId("C70"))).isEmpty();
            assertThat(stale.find(new ClaimId("C71"))).isEmpty();
        }
    }

    @Test
    @DisplayName("a change that was killed is gone on with, and nothing is retired before its end")
    void killed() {
        settle(Care.heze("C1", "P1", "2023-03-01", 1000), Care.heze("C2", "P2", "2023-03-01", 1000));
        // Killed once the file was replaced; then others settle under the new key: some keys are under either.
        try (KeyFile taken = KeyFile.take(place)) {
            taken.replace(taken.read().rotated());
        }
        settle(Care.heze("C3", "P3", "2023-03-01", 1000));
        assertThat(retire()).isEqualTo(new Retirement(List.of(1), 2));
        assertThat(rotate()).isEqualTo(new Rotation(2, false, 2, List.of(1)));
        assertThat(rotate()).isEqualTo(new Rotation(2, false, 0, List.of(1)));
        // Killed between the books' bound and the file.
        assertThat(new MasterBound(Jdbi.create(url.jdbc()), url.isPostgres()).set(2))
                .isTrue();
        assertThat(retire()).isEqualTo(new Retirement(List.of(1), 0));
        assertThat(faults()).isEmpty();
    }

    @Test
    @DisplayName("a bound is not set while a key needs what it would retire")
    void bound() {
        settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        assertThat(new MasterBound(Jdbi.create(url.jdbc()), url.isPostgres()).set(2))
                .isFalse();
        settle(Care.heze("C2", "P2", "2023-03-01", 1000));
    }

    @Test
    @DisplayName("keys that are in no file, taken by another program, or of another copy are not changed")
    void refused() throws IOException {
        settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        String before = Files.readString(file());
        try (BookKeys given = JdbcBooks.openKeys(url, asOf(before))) {
            assertThatThrownBy(given::rotate)
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining(KeyPlace.KEYS)
                    .hasMessageContaining("环境变量");
        }
        try (KeyFile taken = KeyFile.take(place)) {
            assertThat(taken.read().current()).isEqualTo(1);
            assertThatThrownBy(this::rotate).hasMessageContaining("another program is changing the keys");
        }
        rotate();
        Files.writeString(file(), before);
        assertThatThrownBy(this::rotate).hasMessageContaining("another copy of the file");
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    @DisplayName("a key that was altered stops the change, which names its row and no person")
    void altered() throws SQLException {
        settle(Care.heze("C1", "lantern-1", "2023-03-01", 1000), Care.heze("C2", "lantern-2", "2023-03-01", 1000));
        assertThat(alter("UPDATE owner_year SET secret = owner_id WHERE number = (SELECT MAX(number) FROM owner_year)"))
                .isEqualTo(1);
        assertThatThrownBy(this::rotate)
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("owner_year")
                .hasMessageNotContaining("lantern");
    }

    @Test
    @DisplayName("of somebody forgotten no text is left, and everything else is as it was")
    void forgotten() throws SQLException {
        settle(
                Care.heze("C1", "P1", "2023-03-01", 60_000),
                Care.shaoyang("C2", "P2", "2022-12-30", ""),
                Care.shaoyang("C3", "P2", "2023-01-05", "C2"));
        Accumulators before = accumulated("P2", 2023);
        assertThat(forget("P2", 2022)).containsExactly(new ForgottenYear(2022, 1, true));
        assertThat(forget("P2"))
                .containsExactly(
                        new ForgottenYear(0, 2, true),
                        new ForgottenYear(2022, 1, false),
                        new ForgottenYear(2023, 1, true));
        assertThat(forget("P3")).isEmpty();
        assertThat(faults()).isEmpty();
        assertThat(accumulated("P2", 2023)).isEqualTo(before);
        try (Books books = books(place)) {
            BookedClaim booked = books.find(new ClaimId("C3")).orElseThrow();
            assertThat(booked.settled().person().value()).startsWith("forgotten-");
            assertThat(booked.settled().content()).isEmpty();
            assertThat(booked.settled().derivationHash()).isEmpty();
            assertThat(booked.settled().total().fen()).isEqualTo(400_000);
            // The same claim is known by its keyed hash; another one of the id, and a new one, are not settled.
            assertThat(settle(books, Care.shaoyang("C3", "P2", "2023-01-05", "C2")))
                    .isInstanceOf(Outcome.AlreadySettled.class);
            assertThat(settle(books, Care.shaoyang("C3", "P2", "2023-01-06", "C2")))
                    .isInstanceOf(Outcome.Conflict.class);
            assertThat(settle(books, Care.heze("C4", "P2", "2023-02-05", 1000)))
                    .isEqualTo(new Outcome.Forgotten(new ClaimId("C4")));
            assertThat(books.find(new ClaimId("C4"))).isEmpty();
            assertThat(UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW))
                            .reverse(new ClaimId("C3")))
                    .isEqualTo(new ReverseInBooks.Outcome.Forgotten(new ClaimId("C3")));
            // Others, and a plan year that was not there, are settled as ever.
            assertThat(settle(books, Care.heze("C5", "P1", "2023-06-05", 1000))).isInstanceOf(Outcome.Settled.class);
            assertThat(settle(books, Care.heze("C6", "P2", "2025-02-05", 1000))).isInstanceOf(Outcome.Settled.class);
        }
        assertThat(faults()).isEmpty();
        assertThat(rotate().wrapped()).isEqualTo(2);
        assertThat(faults()).isEmpty();
    }

    @Test
    @DisplayName("the mark in place of a forgotten person's keys cannot be made or changed by somebody else")
    void marks() throws SQLException {
        settle(Care.heze("C1", "P1", "2023-03-01", 1000), Care.heze("C2", "P2", "2023-03-01", 1000));
        forget("P1");
        assertThat(faults()).isEmpty();
        for (String sql : List.of(
                "UPDATE owner_year SET owner_id = owner_key WHERE secret_version = 0",
                "UPDATE owner_year SET secret_version = 1, owner_id = secret WHERE secret_version = 0",
                "UPDATE owner_year SET secret_version = 0, owner_id = secret WHERE secret_version = 1")) {
            assertThat(alter(sql)).isPositive();
            assertThat(faults()).as(sql).isNotEmpty();
        }
    }

    @Test
    @DisplayName("applications and warnings go with the key of the person, and outlast a change of the master key")
    void cases() {
        try (Books opened = JdbcBooks.open(url, 1, place)) {
            Cases cases = JdbcBooks.cases(opened);
            CaseSamples.some(cases);
            rotate();
            assertThat(cases.applications().openOn(LocalDate.parse("2022-03-09")))
                    .hasSize(3);
            forget("P1");
            assertThat(cases.applications().find(new ApplicationId("A1")).orElseThrow())
                    .isEqualTo(new Applications.Kept(
                            new ApplicationId("A1"), new Applications.File(new PolicyId("forgotten"), ""), List.of()));
            assertThat(cases.applications()
                            .find(new ApplicationId("A2"))
                            .orElseThrow()
                            .events())
                    .isEqualTo(CaseSamples.refused("A2", "P2"));
            assertThat(cases.warnings().pushed(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-31")))
                    .extracting(Warnings.Kept::crossing)
                    .containsExactly(CaseSamples.crossing("P3", 1));
            assertThat(cases.warnings().open()).isEmpty();
            assertThat(cases.applications().forgotten(List.of(new PersonId("P1"), new PersonId("P2"))))
                    .containsExactly(new PersonId("P1"));
            assertThatThrownBy(() -> CaseSamples.add(cases.applications(), "A7", CaseSamples.refused("A7", "P1")))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("PERSON_FORGOTTEN");
        }
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256-AES", "SM3-SM4"})
    @DisplayName("ledgers outlast a change of the master key, and nobody is forgotten with them")
    void ledgers(String suite) throws IOException {
        Files.writeString(file(), JdbcBooks.newKeys(suite));
        try (OpenedLedgers running = JdbcBooks.openLedgers(url, place)) {
            LedgerSamples.some(running);
            // One for each ledger that has rows.
            assertThat(rotate()).isEqualTo(new Rotation(2, true, 2, List.of(1)));
            assertThat(LedgerSamples.rows(running, Ledger.MEASURES)).isEqualTo(LedgerSamples.measures());
            assertThat(retire()).isEqualTo(new Retirement(List.of(1), 0));
            LedgerSamples.add(running, Ledger.FUNDS, List.of(LedgerSamples.row("f2")));
            assertThat(forget("MEASURES")).isEmpty();
        }
        try (OpenedLedgers opened = JdbcBooks.openLedgers(url, place)) {
            assertThat(LedgerSamples.rows(opened, Ledger.MEASURES)).isEqualTo(LedgerSamples.measures());
            assertThat(opened.read(Ledger.FUNDS)).hasSize(2);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    @DisplayName(
            "a secret of a ledger that is altered, or taken for forgotten, is found, and nothing is written with it")
    void ledgerSecrets() throws SQLException {
        try (OpenedLedgers running = JdbcBooks.openLedgers(url, place)) {
            LedgerSamples.add(running, Ledger.FUNDS, LedgerSamples.funds());
            for (String sql : List.of(
                    "UPDATE owner_year SET secret = owner_id WHERE owner_kind = 2",
                    "UPDATE owner_year SET secret_version = 0, owner_id = secret WHERE owner_kind = 2")) {
                assertThat(alter(sql)).isEqualTo(1);
                assertThat(faults()).as(sql).isNotEmpty();
                assertThatThrownBy(() -> running.read(Ledger.FUNDS)).isInstanceOf(UnusableFileException.class);
                assertThatThrownBy(() -> LedgerSamples.add(running, Ledger.FUNDS, List.of(LedgerSamples.row("f2"))))
                        .isInstanceOf(UnusableFileException.class);
            }
        }
    }

    @Test
    @DisplayName("what is certified goes with the key of the person, and outlasts a change of the master key")
    void certified() {
        try (Certifications certifications = JdbcBooks.openCertifications(url, place)) {
            Lists.some(certifications);
            List<RegisterEntry> before = certifications.register(LocalDate.MAX).entries();
            assertThat(rotate().wrapped()).isEqualTo(3);
            assertThat(retire()).isEqualTo(new Retirement(List.of(1), 0));
            assertThat(certifications.register(LocalDate.MAX).entries()).isEqualTo(before);
            assertThat(forget("P1")).containsExactly(new ForgottenYear(0, 0, true));
            assertThat(certifications.forgotten(List.of(new PersonId("P1"), new PersonId("P2"))))
                    .containsExactly(new PersonId("P1"));
            assertThat(certifications.register(LocalDate.MAX).entries())
                    .isEqualTo(before.stream()
                            .filter(entry ->
                                    !entry.certification().person().value().equals("P1"))
                            .toList());
            assertThat(certifications.valid(
                            new PersonId("P1"), LocalDate.parse("2021-06-01"), LocalDate.parse("2022-02-01")))
                    .isEmpty();
            // Whoever is forgotten is not recorded again, and the others of the list are.
            Lists.take(
                    certifications,
                    Lists.list(
                            "2022-06-01",
                            Lists.of("P1", "DESTITUTE", "2021-04-01", ""),
                            Lists.of("P7", "DESTITUTE", "2021-04-01", "")),
                    LocalDate.parse("2022-06-02"));
            assertThat(certifications.register(LocalDate.MAX).people())
                    .extracting(PersonId::value)
                    .contains("P7")
                    .doesNotContain("P1");
        }
        assertThat(faults()).isEmpty();
    }

    private Accumulators accumulated(String person, int year) {
        try (Books books = books(place)) {
            return books.accumulators(new PersonId(person), year);
        }
    }
}
