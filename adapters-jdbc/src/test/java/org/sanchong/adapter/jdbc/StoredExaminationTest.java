package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.in.ExamineBooks;
import org.sanchong.application.port.in.ExamineBooks.Extent;
import org.sanchong.application.port.in.ExamineBooks.Report;
import org.sanchong.application.port.in.ExplainFromBooks.Difference;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.StoreExamination;
import org.sanchong.application.port.out.StoreExamination.Flaw;
import org.sanchong.application.port.out.StoreExamination.ObjectFault;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;

@DisplayName("books that are examined (账簿体检)")
class StoredExaminationTest {
    private static String newBooks(String kind) throws SQLException {
        return kind.equals("H2") ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : Postgres.newBooks();
    }

    /** Books with accounts of a year, of households and of a life, with a chain of stays, and a claim that was taken back. */
    private static String filled(String kind) throws SQLException {
        String url = newBooks(kind);
        try (Books books = JdbcBooks.open(url, 1)) {
            SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            settling.settle(Care.heze("C1", "P1", "2023-03-01", 1000));
            settling.settle(Care.heze("C2", "P1", "2023-05-01", 90_000));
            // Below the deductible: it moves less than what stands beside it.
            settling.settle(Care.heze("C9", "P1", "2023-05-02", 200));
            settling.settle(Care.heze("C3", "P1", "2023-04-01", 40_000));
            settling.settle(Care.shaoyang("C4", "P3", "2022-03-01", ""));
            settling.settle(Care.shaoyang("C5", "P3", "2023-01-02", "C4"));
            settling.settle(Care.yunling("C6", "P4", "H1", 20_000));
            settling.settle(Care.yunling("C7", "P5", "H1", 20_000));
            UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW))
                    .reverse(new ClaimId("C3"));
            settling.settle(Care.heze("C8", "P1", "2023-06-01", 40_000));
        }
        return url;
    }

    /** Adds corrections: of claims of a year, of a chain and of a household. */
    private static void correct(String url) {
        try (Books books = JdbcBooks.open(url, 1)) {
            ReverseInBooks correcting = UseCases.correctBooks(Care.CATALOG, Care.keeping(books));
            for (String claim : List.of("C1", "C4", "C6")) {
                assertThat(((ReverseInBooks.Outcome.Reversed) correcting.reverse(new ClaimId(claim))).corrections())
                        .isNotEmpty();
            }
        }
    }

    private static Report examine(String url, Extent extent, PolicyCatalog catalog) {
        try (StoreExamination store = JdbcBooks.openExamination(url);
                Books unused = JdbcBooks.openExisting(url, 1)) {
            return UseCases.examineBooks(catalog, store, Care.keeping(unused).seals())
                    .examine(extent);
        }
    }

    private static void intrude(String url, String... statements) throws SQLException {
        try (Connection intruder =
                        DriverManager.getConnection(StoreUrl.of(url, false).jdbc());
                Statement statement = intruder.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("untouched books are well, every claim to its seal")
    void untouched(String kind) throws SQLException {
        String url = filled(kind);
        for (Extent extent : Extent.values()) {
            Report report = examine(url, extent, Care.CATALOG);
            assertThat(report.isWell()).as("%s", report).isTrue();
            assertThat(report.settlements().get(0).same()).isEqualTo(9);
            assertThat(report.settlements().get(0).looked()).isEqualTo(9);
            assertThat(report.journal().get(0).entries()).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName(
            "so is a stay that names a later one, which the books had first, and goes on with none; also once corrected")
    void laterStay(String kind) throws SQLException {
        String url = filled(kind);
        try (Books books = JdbcBooks.open(url, 1)) {
            SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            settling.settle(Care.shaoyang("D2", "P3", "2022-01-05", "C4"));
            settling.settle(Care.shaoyang("D3", "P3", "2022-01-07", "D2"));
        }
        Report report = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(report.isWell()).as("%s", report).isTrue();
        assertThat(report.settlements().get(0).same()).isEqualTo(11);

        try (Books books = JdbcBooks.open(url, 1)) {
            assertThat(UseCases.correctBooks(Care.CATALOG, Care.keeping(books)).reverse(new ClaimId("C4")))
                    .isInstanceOf(ReverseInBooks.Outcome.Reversed.class);
        }
        Report corrected = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(corrected.isWell()).as("%s", corrected).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("who wants to know is told of every link, entry, claim and claim settled again, each of how many")
    void seen(String kind) throws SQLException {
        String url = filled(kind);
        List<String> told = new ArrayList<>();
        try (StoreExamination store = JdbcBooks.openExamination(url);
                Books unused = JdbcBooks.openExisting(url, 1)) {
            ExamineBooks examining = UseCases.examineBooks(
                    Care.CATALOG, store, Care.keeping(unused).seals());
            examining.examine(Extent.ALL, (part, rows, all) -> told.add(part + " " + rows + "/" + all));
        }
        List<String> expected = new ArrayList<>();
        for (String part : List.of("LINKS 16", "ENTRIES 10", "CLAIMS 9", "SETTLED_AGAIN 9")) {
            String[] of = part.split(" ", -1);
            for (int row = 1; row <= Integer.parseInt(of[1]); row++) {
                expected.add(of[0] + " " + row + "/" + of[1]);
            }
        }
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("so are those that were corrected; a correction that is altered is found")
    void corrected(String kind) throws SQLException {
        String url = filled(kind);
        correct(url);
        Report report = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(report.isWell()).as("%s", report).isTrue();
        assertThat(report.settlements().get(0).same()).isEqualTo(9);
        intrude(
                url,
                kind.equals("H2") ? "DROP TRIGGER settlement_stays" : "SET session_replication_role = replica",
                "UPDATE settlement SET basic = basic - 1, personal = personal + 1 WHERE claim_id = 'C2' AND place = 1");
        Report altered = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(altered.journal().get(0).first()).isNotEmpty();
        assertThat(whats(altered)).contains("basic", "personal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2 | notes = 'x'",
                "PostgreSQL | notes = 'x'",
                "H2 | notes = 'RULE_PENDING'",
                "H2 | notes = CONCAT('STALE_POLICY', CHAR(9), 'heze-2022', CHAR(9), 'soon')",
                "H2 | policy = ' '"
            })
    @DisplayName("a row that cannot be read any more is told by the journal, and nothing is settled again")
    void unreadable(String kind, String change) throws SQLException {
        String url = filled(kind);
        intrude(
                url,
                kind.equals("H2") ? "DROP TRIGGER settlement_stays" : "SET session_replication_role = replica",
                "UPDATE settlement SET " + change + " WHERE claim_id = 'C2'");
        Report report = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(report.isWell()).isFalse();
        assertThat(report.journal().get(0).first()).isNotEmpty();
        assertThat(report.settlements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2 | ALTER TABLE settlement DROP CONSTRAINT conserved | MISSING constraint settlement.conserved",
                "H2 | DROP TRIGGER claim_stays | MISSING trigger claim.claim_stays",
                "H2 | DROP INDEX journal_of_entry | MISSING index journal.(plan_year, entry)",
                "H2 | ALTER TABLE settlement ALTER COLUMN notes DROP NOT NULL | DIFFERENT column settlement.notes",
                "H2 | ALTER TABLE claim ADD COLUMN name VARCHAR | STRANGE column claim.name",
                "H2 | ALTER TABLE claim ADD CONSTRAINT few CHECK (plan_year < 2100) | STRANGE constraint claim.few",
                "H2 | DROP SEQUENCE entry_number | MISSING sequence entry_number",
                "PostgreSQL | ALTER TABLE settlement DROP CONSTRAINT conserved | MISSING constraint settlement.conserved",
                "PostgreSQL | ALTER TABLE claim DISABLE TRIGGER claim_stays | DIFFERENT trigger claim.claim_stays",
                "PostgreSQL | ALTER TABLE settlement_2023 DISABLE TRIGGER settlement_stays"
                        + " | STRANGE trigger settlement.settlement_stays of settlement_2023",
                "PostgreSQL | DROP TRIGGER journal_is_kept ON journal | MISSING trigger journal.journal_is_kept",
                "PostgreSQL | DROP INDEX journal_of_entry | MISSING index journal.journal_of_entry",
                "PostgreSQL | ALTER TABLE claim ADD COLUMN name VARCHAR | STRANGE column claim.name",
                "PostgreSQL | DROP TABLE movement_2039 | MISSING partition movement.movement_2039",
                "PostgreSQL | CREATE RULE none AS ON DELETE TO journal DO INSTEAD NOTHING | STRANGE rule journal.none",
                "PostgreSQL | CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN RETURN NEW; END' | DIFFERENT function claim.refuse_change",
                "PostgreSQL | ALTER TABLE movement DROP CONSTRAINT not_below_zero, ADD CONSTRAINT not_below_zero CHECK"
                        + " (stood + moved >= 0) NOT VALID | DIFFERENT constraint movement.not_below_zero"
            })
    @DisplayName("whatever is missing, other, switched off or added in the database is named")
    void objects(String kind, String sql, String fault) throws SQLException {
        String url = filled(kind);
        intrude(url, sql);
        Report report = examine(url, Extent.SAMPLE, Care.CATALOG);
        assertThat(report.isWell()).isFalse();
        List<ObjectFault> faults = new ArrayList<>(report.schema());
        faults.addAll(report.guards());
        assertThat(faults)
                .extracting(found -> found.flaw() + " " + found.kind() + " " + found.name())
                .contains(fault);
        assertThat(report.guards().isEmpty()).isEqualTo(!fault.matches(".*(constraint|trigger|function|rule) .*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("without a table the rest is not looked at; an index more, and tables of others, do no harm")
    void unreadable(String kind) throws SQLException {
        String url = filled(kind);
        intrude(url, "CREATE TABLE somebody (id BIGINT)", "CREATE INDEX more ON claim (plan_year)");
        assertThat(examine(url, Extent.ALL, Care.CATALOG).isWell()).isTrue();
        intrude(url, "DROP TABLE running_total");
        Report report = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(report.schema()).extracting(ObjectFault::flaw).contains(Flaw.MISSING);
        assertThat(report.journal()).isEmpty();
        assertThat(report.settlements()).isEmpty();
        assertThat(report.isWell()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("statements that made the tables and are other ones are named")
    void otherStatements(String kind) throws SQLException {
        String url = filled(kind);
        intrude(url, "UPDATE \"sanchong_schema\" SET \"checksum\" = 1 WHERE \"version\" = '2'");
        assertThat(examine(url, Extent.SAMPLE, Care.CATALOG).schema())
                .extracting(fault -> fault.kind() + " " + fault.name())
                .containsExactly("version 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("amounts altered behind the program are found by the journal and by settling again")
    void amounts(String kind) throws SQLException {
        String url = filled(kind);
        intrude(
                url,
                kind.equals("H2") ? "DROP TRIGGER settlement_stays" : "SET session_replication_role = replica",
                "UPDATE settlement SET basic = basic - 1, personal = personal + 1 WHERE claim_id = 'C2'");
        Report report = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(report.journal().get(0).first()).isNotEmpty();
        assertThat(report.settlements().get(0).different()).isEqualTo(1);
        assertThat(whats(report)).containsExactly("basic", "personal");
    }

    private static List<String> whats(Report report) {
        return report.settlements().get(0).first().stream()
                .flatMap(different -> different.differences().stream())
                .map(Difference::what)
                .toList();
    }

    /** Books whose journal is right, and in which a claim was settled as somebody wished. */
    private static String settledWrong(String kind, String claim, UnaryOperator<Entry> wish) throws SQLException {
        String source = filled(kind);
        String url = newBooks(kind);
        try (Books right = JdbcBooks.openExisting(source, 1);
                Books wrong = JdbcBooks.open(url, 1)) {
            for (String id : List.of("C1", "C2", "C9", "C4", "C5", "C6", "C7")) {
                Entry entry = right.find(new ClaimId(id)).orElseThrow().settled();
                Entry posted = id.equals(claim) ? wish.apply(entry) : entry;
                wrong.withAccounts(new Books.Concern(entry.accounts(), Set.of(entry.claim())), page -> {
                    page.post(posted);
                    return 0;
                });
            }
        }
        return url;
    }

    private static Entry.Builder copy(Entry entry) {
        return Entry.builder()
                .kind(entry.kind())
                .claim(entry.claim())
                .person(entry.person())
                .household(entry.household())
                .planYear(entry.planYear())
                .addAllAccounts(entry.accounts())
                .region(entry.region())
                .policy(entry.policy())
                .policyRecorded(entry.policyRecorded())
                .catalogHash(entry.catalogHash())
                .derivationHash(entry.derivationHash())
                .content(entry.content())
                .total(entry.total())
                .inScope(entry.inScope())
                .onApplication(entry.onApplication())
                .addAllNotes(entry.notes())
                .putAllCarried(entry.carried())
                .recordedAt(entry.recordedAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("a settlement that is wrong in a right journal is found, with the claim")
    void settledWrong(String kind) throws SQLException {
        String url = settledWrong(kind, "C7", entry -> {
            Map<TierName, Money> paid = new LinkedHashMap<>(entry.payments());
            paid.put(TierName.BASIC, entry.paid(TierName.BASIC).minus(Money.ofFen(100)));
            return copy(entry)
                    .putAllPayments(paid)
                    .addAllMovements(entry.movements())
                    .build();
        });
        Report report = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(report.journal().get(0).first()).isEmpty();
        assertThat(report.settlements().get(0).first())
                .extracting(different -> different.booked().settled().claim().value())
                .containsExactly("C7");
        assertThat(whats(report)).contains("basic", "personal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName(
            "a claim that was settled as if less had accumulated is found, though what it says itself is consistent")
    void settledOnLess(String kind) throws SQLException {
        String url = settledWrong(
                kind,
                "C9",
                entry -> copy(entry)
                        .putAllPayments(entry.payments())
                        .addAllMovements(entry.movements().stream()
                                .filter(movement -> movement.moved() != 0)
                                .toList())
                        .build());
        Report report = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(report.journal().get(0).first()).isEmpty();
        assertThat(whats(report)).isNotEmpty().allMatch(what -> what.startsWith("movement "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("what another catalog settled, and forgotten people, are counted apart")
    void counted(String kind) throws SQLException {
        String url = filled(kind);
        Report other = examine(url, Extent.ALL, PolicyCatalogs.builtIn());
        assertThat(other.settlements().get(0).alike()).isEqualTo(7);
        assertThat(other.settlements().get(0).otherCatalog()).isEqualTo(2);
        assertThat(other.settlements().get(0).different()).isZero();
        intrude(
                url,
                "UPDATE owner_year SET secret_version = 0 WHERE number ="
                        + " (SELECT owner_year FROM claim WHERE claim_id = 'C4')");
        Report forgotten = examine(url, Extent.ALL, Care.CATALOG);
        assertThat(forgotten.settlements().get(0).forgotten()).isEqualTo(1);
        assertThat(forgotten.settlements().get(0).same()).isEqualTo(8);
    }
}
