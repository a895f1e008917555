package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.in.ExamineBooks;
import org.sanchong.application.port.in.ExamineBooks.Extent;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.StoreExamination;
import org.sanchong.application.port.out.StoreMigration.Migrated;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.assistance.ApplicationId;

@DisplayName("books of earlier versions, brought up (升级)")
class MigratedBooksTest {
    private static final String NEWEST = SchemaVersions.ofProgram().newest();

    @TempDir
    private Path folder;

    private StoreUrl empty(String kind) throws SQLException {
        return StoreUrl.of(
                switch (kind) {
                    case "PostgreSQL" -> Postgres.newDatabase();
                    case "folder" -> folder.resolve("books").toString();
                    default -> "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
                },
                !kind.equals("folder"));
    }

    /** Makes books of a version, in a folder too, where tables are not made by naming it. */
    private StoreUrl kept(String kind, String version) throws Exception {
        StoreUrl url;
        if (kind.equals("folder")) {
            Path place = folder.resolve("books");
            java.nio.file.Files.createDirectories(place);
            url = new StoreUrl(
                    "jdbc:h2:file:" + place.resolve("books") + ";MODE=PostgreSQL",
                    place.toString(),
                    false,
                    true,
                    List.of(place.resolve("books.keys")));
        } else {
            url = empty(kind);
        }
        new KeptBooks(version, url.isPostgres()).make(url);
        return url;
    }

    /** All versions that books were complete in: the first alone had no guards. */
    static Stream<Arguments> versions() {
        return StoreSchema.VERSIONS.stream()
                .skip(1)
                .flatMap(version -> Stream.of("H2", "folder", "PostgreSQL").map(kind -> Arguments.of(version, kind)));
    }

    private static void check(HikariDataSource store, StoreUrl url, KeptBooks kept) throws Exception {
        KeyPlace keys = kept.keys(url);
        StoreParts parts = StoreParts.of(url, new Vault(keys.read()));
        StoredBooks books = new StoredBooks(store, url, parts, () -> {});
        assertThat(KeptBooks.answers(books)).isEqualTo(kept.answers());
        StoreExamination examination = new StoredExamination(store, url, keys, () -> {});
        ExamineBooks.Report report = UseCases.examineBooks(
                        Care.CATALOG, examination, KeptBooks.keeping(books).seals())
                .examine(Extent.ALL);
        assertThat(report.guards()).isEmpty();
        assertThat(report.journal().get(0).first()).isEmpty();
        assertThat(report.settlements().get(0).different()).as("%s", report).isZero();
        assertThat(report.settlements().get(0).looked()).isEqualTo(KeptBooks.CLAIMS.size());
    }

    /** Since version 3 books know who is certified, and keep catalogs; of books of before, entries name what is not kept. */
    private static void knows(StoreUrl url, KeptBooks kept, String version) throws IOException {
        KeyPlace keys = kept.keys(url);
        long entries = kept.answers()
                .lines()
                .filter(line -> line.matches("C\\d+ [A-Z]+ .*"))
                .count();
        boolean isKept = !version.equals("2");
        try (CatalogVersions catalogs = JdbcBooks.openCatalogVersions(url, keys);
                Books books = JdbcBooks.open(url, 1, keys);
                Certifications certifications = JdbcBooks.openCertifications(url, keys)) {
            assertThat(catalogs.versions(LocalDate.MAX)).singleElement().satisfies(one -> {
                assertThat(one.kept()).hasSize(isKept ? 1 : 0);
                assertThat(one.entries()).isEqualTo(entries);
            });
            assertThat(certifications.register(LocalDate.MAX).people()).hasSize(isKept ? 3 : 0);
            assertThat(certifications.deliveries(LocalDate.MAX)).hasSize(isKept ? 4 : 0);
            cases(JdbcBooks.cases(books), Integer.parseInt(version) >= 5);
            ledgers(JdbcBooks.ledgers(books), Integer.parseInt(version) >= 6);
        }
        try (Journal journal = JdbcBooks.openJournal(url, keys)) {
            assertThat(journal.verify().first()).isEmpty();
        }
    }

    /** Since version 6 they keep ledgers, and those of before do from now on. */
    private static void ledgers(Ledgers ledgers, boolean areKept) {
        assertThat(LedgerSamples.rows(ledgers, Ledger.MEASURES))
                .isEqualTo(areKept ? LedgerSamples.measures() : List.of());
        assertThat(LedgerSamples.rows(ledgers, Ledger.FUNDS)).isEqualTo(areKept ? LedgerSamples.funds() : List.of());
        LedgerSamples.add(ledgers, Ledger.MEASURES, List.of(LedgerSamples.row("m9")));
        assertThat(ledgers.read(Ledger.MEASURES)).hasSize(areKept ? 4 : 1);
    }

    /** Since version 5 they keep applications and warnings, and those of before do from now on. */
    private static void cases(Cases cases, boolean areKept) {
        assertThat(cases.applications().openOn(LocalDate.parse("2022-03-09"))).hasSize(areKept ? 3 : 0);
        assertThat(cases.warnings().open()).hasSize(areKept ? 1 : 0);
        CaseSamples.add(cases.applications(), "A9", CaseSamples.refused("A9", "P1"));
        assertThat(cases.applications()
                        .find(new ApplicationId("A9"))
                        .orElseThrow()
                        .events())
                .hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("versions")
    @DisplayName("are whole, examined from scratch, answer as before, and are gone on with")
    void broughtUp(String version, String kind) throws Exception {
        StoreUrl url = kept(kind, version);
        KeptBooks kept = new KeptBooks(version, url.isPostgres());
        if (!version.equals(NEWEST)) {
            assertThatThrownBy(() -> JdbcBooks.open(url, 1, kept.keys(url)))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("sanchong store migrate");
        }
        Migrated migration = new StoreMigrating(url, SchemaVersions.ofProgram()).migrate();
        assertThat(migration).isEqualTo(new Migrated(version, NEWEST));
        try (HikariDataSource store = JdbcBooks.connect(url, 1)) {
            check(store, url, kept);
        }
        knows(url, kept, version);
        try (StoreExamination examination = JdbcBooks.openExamination(url, kept.keys(url));
                Books books = JdbcBooks.open(url, 1, kept.keys(url))) {
            assertThat(examination.objects()).isEmpty();
            Outcome more = UseCases.settleIntoBooks(Care.CATALOG, KeptBooks.keeping(books))
                    .settle(Care.heze("MORE", "P1", "2023-08-01", 10_000));
            assertThat(((Outcome.Settled) more).entry().movements()).anyMatch(movement -> movement.before() > 0);
            Outcome again = UseCases.settleIntoBooks(Care.CATALOG, KeptBooks.keeping(books))
                    .settle(Care.heze("C1", "P1", "2023-03-01", 1000));
            assertThat(again).isInstanceOf(Outcome.AlreadySettled.class);
            // Books of version 6 and before are kept without facilities: whatever is named, the claim is the same.
            Outcome named = UseCases.settleIntoBooks(Care.CATALOG, KeptBooks.keeping(books))
                    .settle(Care.named(Care.heze("C1", "P1", "2023-03-01", 1000), "H1", "990102"));
            assertThat(named)
                    .isInstanceOf(
                            Integer.parseInt(version) <= 6 ? Outcome.AlreadySettled.class : Outcome.Conflict.class);
            Outcome other = UseCases.settleIntoBooks(Care.CATALOG, KeptBooks.keeping(books))
                    .settle(Care.named(Care.heze("C1", "P1", "2023-03-01", 1001), "H1", "990102"));
            assertThat(other).isInstanceOf(Outcome.Conflict.class);
        }
    }

    private static SchemaVersions known(String... versions) {
        List<String> known = new ArrayList<>(StoreSchema.VERSIONS);
        known.addAll(List.of(versions));
        return new SchemaVersions(known, List.of("classpath:db/migration/later", "classpath:db/migration/broken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "folder", "PostgreSQL"})
    @DisplayName("to a version of a later day: with everything in them")
    void later(String kind) throws Exception {
        StoreUrl url = kept(kind, NEWEST);
        KeptBooks kept = new KeptBooks(NEWEST, url.isPostgres());
        SchemaVersions versions = known("900");
        assertThat(new StoreMigrating(url, versions).migrate()).isEqualTo(new Migrated(NEWEST, "900"));
        assertThat(new StoreMigrating(url, versions).migrate().isDone()).isFalse();
        try (HikariDataSource store = JdbcBooks.connect(url, 1)) {
            execute(store, "SELECT remark FROM claim");
            check(store, url, kept);
        }
        assertThatThrownBy(() -> JdbcBooks.open(url, 1, kept.keys(url)))
                .hasMessageContaining("of version 900, newer than this program, which knows " + NEWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "folder", "PostgreSQL"})
    @DisplayName("that fails: they are as they were, and it is said")
    void broken(String kind) throws Exception {
        StoreUrl url = kept(kind, NEWEST);
        KeptBooks kept = new KeptBooks(NEWEST, url.isPostgres());
        StoreMigrating migrating = new StoreMigrating(url, known("900", "901"));
        assertThatThrownBy(migrating::migrate)
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("could not be brought up to version 901, and are as they were");
        try (HikariDataSource store = JdbcBooks.connect(url, 1)) {
            assertThatThrownBy(() -> execute(store, "SELECT remark FROM claim")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(store, "SELECT 1 FROM halfway")).isInstanceOf(SQLException.class);
            check(store, url, kept);
        }
        try (StoreExamination examination = JdbcBooks.openExamination(url, kept.keys(url))) {
            assertThat(examination.objects()).isEmpty();
        }
    }

    private static void execute(HikariDataSource store, String sql) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @DisplayName("that are not there, are none")
    void none() throws SQLException {
        StoreUrl url = empty("PostgreSQL");
        assertThatThrownBy(() -> new StoreMigrating(url, SchemaVersions.ofProgram()).migrate())
                .hasMessageContaining("there are no books at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @EnabledIfSystemProperty(named = "sanchong.keptBooks", matches = "write")
    @DisplayName("are written for the tests of later versions")
    void write(String kind) throws Exception {
        KeptBooks.write(empty(kind), Path.of("target", "books", "v" + NEWEST));
    }
}
