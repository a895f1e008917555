package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.CatalogVersions.Packed;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.ClaimId;

/** Whatever single row is changed, added or taken out behind the program's back, the journal tells. */
@DisplayName("books that somebody altered (篡改)")
abstract class AlteredBooksContract {
    private String url = "";
    private Journal journal;
    private Connection intruder;

    /** Returns the URL of empty books that outlast their connections. */
    abstract String newBooks() throws Exception;

    /** Switches off what the database itself has against changes. */
    abstract List<String> withoutGuards();

    @BeforeEach
    void fill() throws Exception {
        url = newBooks();
        try (Books books = JdbcBooks.open(url, 2)) {
            SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            settling.settle(Care.heze("C1", "P1", "2023-03-01", 1000));
            settling.settle(Care.heze("C2", "P1", "2023-05-01", 90_000));
            settling.settle(Care.heze("C3", "P2", "2023-05-02", 40_000));
            settling.settle(Care.shaoyang("C4", "P3", "2022-03-01", ""));
            settling.settle(Care.shaoyang("C5", "P3", "2023-01-02", "C4"));
            settling.settle(Care.yunling("C6", "P4", "H1", 20_000));
            settling.settle(Care.yunling("C7", "P5", "H1", 20_000));
            UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW))
                    .reverse(new ClaimId("C3"));
            ClaimSheet.settleRows(
                    List.of(new ClaimSheet.Row(Care.shaoyang("R5", "P3", "2023-01-02", "C4"), "C5")),
                    Optional.of(books),
                    1);
            UseCases.correctBooks(Care.CATALOG, Care.keeping(books)).reverse(new ClaimId("C1"));
            CaseSamples.some(JdbcBooks.cases(books));
            LedgerSamples.some(JdbcBooks.ledgers(books));
        }
        try (Certifications certifications = JdbcBooks.openCertifications(url)) {
            Lists.some(certifications);
            // The last list changes nothing, so that no row of it but its own tells of it.
            Lists.unchanged(certifications);
        }
        try (CatalogVersions catalogs = JdbcBooks.openCatalogVersions(url)) {
            catalogs.keep(new Packed("ab".repeat(32), "program", "AAAA"), InstantSource.fixed(Care.NOW));
            catalogs.keep(new Packed("cd".repeat(32), "program", "BBBB"), InstantSource.fixed(Care.NOW));
        }
        journal = JdbcBooks.openJournal(url);
        intruder = DriverManager.getConnection(StoreUrl.of(url, false).jdbc());
        try (Statement statement = intruder.createStatement()) {
            for (String sql : withoutGuards()) {
                statement.execute(sql);
            }
        }
        intruder.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        intruder.close();
        journal.close();
    }

    @Test
    @DisplayName("untouched books are right, all of them")
    void untouched() {
        Journal.Check check = journal.verify();
        assertThat(check.first()).isEmpty();
        assertThat(check.entries()).isEqualTo(11);
        assertThat(check.chains()).isGreaterThan(6);
    }

    /** Returns the first place that is not right, after making sure that parts find one too where the whole does. */
    private List<Journal.Fault> first() {
        List<Journal.Fault> whole = journal.verify().first();
        List<Journal.Fault> inParts = inParts(2).stream()
                .flatMap(part -> part.check().first().stream())
                .toList();
        assertThat(inParts.isEmpty())
                .as("in parts %s, in the whole %s", inParts, whole)
                .isEqualTo(whole.isEmpty());
        return whole;
    }

    private List<Journal.Part> inParts(int most) {
        List<Journal.Part> parts = new ArrayList<>();
        Journal.Part part = journal.verify("", most);
        parts.add(part);
        while (part.check().first().isEmpty() && !part.next().isEmpty()) {
            part = journal.verify(part.next(), most);
            parts.add(part);
            assertThat(parts).as("parts come to an end").hasSizeLessThan(200);
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 500})
    @DisplayName("in parts all is looked at once, no more of it at a time than was asked for")
    void parts(int most) {
        Journal.Check whole = journal.verify();
        List<Journal.Part> parts = inParts(most);
        assertThat(parts.stream().flatMap(part -> part.check().first().stream()))
                .isEmpty();
        assertThat(parts.stream().mapToLong(part -> part.check().chains()).sum())
                .isEqualTo(whole.chains());
        assertThat(parts.stream().mapToLong(part -> part.check().entries()).sum())
                .isEqualTo(whole.entries());
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.check().chains()).isLessThanOrEqualTo(most);
            assertThat(part.check().entries()).isLessThanOrEqualTo(most);
        });
        assertThat(parts.stream().map(Journal.Part::section).distinct()).containsExactly(Journal.Section.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHAINS",
                "CHAINS x",
                "ENTRIES 2023",
                "ENTRIES 2023 x",
                "YEARS x",
                "LISTS 99",
                "LEDGERS 99",
                "LEDGERS x",
                "LISTS -",
                "nowhere",
                "CHAINS 1; DROP TABLE claim"
            })
    @DisplayName("no part begins where none ended")
    void noPart(String mark) {
        assertThatThrownBy(() -> journal.verify(mark, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "ledger_row"
            })
    @DisplayName("a changed value is found, in whatever column of whatever row")
    void changed(String table) throws SQLException {
        int found = 0;
        for (List<Object> row : rows(table)) {
            for (int column = 0; column < row.size(); column++) {
                List<Object> other = new ArrayList<>(row);
                other.set(column, changed(row.get(column)));
                if (replace(table, row, other)) {
                    assertThat(first()).as("%s %s of %s", table, column, row).isNotEmpty();
                    assertThat(replace(table, other, row)).isTrue();
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
        assertThat(first()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner_year",
                "claim",
                "settlement",
                "journal",
                "delivery",
                "certification",
                "catalog_version",
                "table_head",
                "case_event",
                "ledger_row"
            })
    @DisplayName("bytes that are cut short, or gone, are found, whatever they were")
    void cutShort(String table) throws SQLException {
        int found = 0;
        List<Object> row = rows(table).get(0);
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof byte[] bytes) {
                for (int length : new int[] {0, 5, 20}) {
                    List<Object> other = new ArrayList<>(row);
                    other.set(column, Arrays.copyOf(bytes, Math.min(length, bytes.length - 1)));
                    assertThat(replace(table, row, other)).isTrue();
                    assertThat(first()).as("%s %s of %s", table, column, row).isNotEmpty();
                    assertThat(replace(table, other, row)).isTrue();
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
        assertThat(first()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "ledger_row"
            })
    @DisplayName("a row taken out is found")
    void takenOut(String table) throws SQLException {
        int found = 0;
        for (List<Object> row : rows(table)) {
            boolean holdsNothing = table.equals("running_total") && row.contains(0L);
            if (!holdsNothing && replace(table, row, List.of())) {
                assertThat(first()).as("%s without %s", table, row).isNotEmpty();
                assertThat(replace(table, List.of(), row)).isTrue();
                found++;
            }
        }
        assertThat(found).isPositive();
        assertThat(first()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "ledger_row"
            })
    @DisplayName("a row added, like one that is there but for a value of its key, is found")
    void added(String table) throws SQLException {
        int found = 0;
        for (List<Object> row : rows(table)) {
            for (int column = 0; column < row.size(); column++) {
                List<Object> other = new ArrayList<>(row);
                other.set(column, changed(row.get(column)));
                if (replace(table, List.of(), other)) {
                    assertThat(first()).as("%s with %s", table, other).isNotEmpty();
                    assertThat(replace(table, other, List.of())).isTrue();
                    found++;
                }
            }
        }
        // Each value of an owner's row, of a catalog that is kept, of a refund, of a case's event, of a row of a
        // ledger, or of a table's head, is refused by the database itself.
        assertThat(found > 0)
                .isEqualTo(!Set.of("owner_year", "catalog_version", "table_head", "refund", "case_event", "ledger_row")
                        .contains(table));
        assertThat(first()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "delivery, CERTIFICATION_ALTERED",
        "catalog_version, CATALOG_ALTERED",
        "case_event, CASE_ALTERED",
        "ledger_row, LEDGER_ALTERED"
    })
    @DisplayName("the last row taken out with all that belongs to it, and the count of rows set back, is found")
    void lastTakenOut(String table, Journal.Code code) throws SQLException {
        try (Statement statement = intruder.createStatement()) {
            String last = "(SELECT MAX(number) FROM " + table + ")";
            if (table.equals("delivery")) {
                statement.execute("DELETE FROM certification WHERE delivery = " + last);
            }
            statement.execute("DELETE FROM " + table + " WHERE number = " + last);
            intruder.commit();
            assertThat(first()).extracting(Journal.Fault::code).containsExactly(code);
            // By whoever lacks the key, the end of fewer rows cannot be made.
            statement.execute("UPDATE table_head SET last_number = " + last + ", head = (SELECT tag FROM " + table
                    + " WHERE number = " + last + ") WHERE table_name = '" + table + "'");
            intruder.commit();
            assertThat(first()).extracting(Journal.Fault::code).containsExactly(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivery", "catalog_version", "case_event", "ledger_row"})
    @DisplayName("where rows were taken out, none is written behind what is left")
    void goesNotOn(String table) throws SQLException {
        try (Statement statement = intruder.createStatement()) {
            statement.execute("DELETE FROM certification WHERE delivery = (SELECT MAX(number) FROM delivery)");
            statement.execute("DELETE FROM " + table + " WHERE number = (SELECT MAX(number) FROM " + table + ")");
            intruder.commit();
        }
        try (Certifications certifications = JdbcBooks.openCertifications(url);
                Books books = JdbcBooks.open(url, 1);
                CatalogVersions catalogs = JdbcBooks.openCatalogVersions(url)) {
            assertThatThrownBy(() -> {
                        if (table.equals("delivery")) {
                            Lists.unchanged(certifications);
                        } else if (table.equals("case_event")) {
                            CaseSamples.add(
                                    JdbcBooks.cases(books).applications(), "A9", CaseSamples.refused("A9", "P9"));
                        } else if (table.equals("ledger_row")) {
                            LedgerSamples.add(
                                    JdbcBooks.ledgers(books), Ledger.REPORTS, List.of(LedgerSamples.row("r")));
                        } else {
                            catalogs.keep(
                                    new Packed("ef".repeat(32), "program", "AAAA"), InstantSource.fixed(Care.NOW));
                        }
                    })
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("journal verify");
        }
    }

    @Test
    @DisplayName("a catalog added, with a number and a hash of its own, is found")
    void catalogAdded() throws SQLException {
        List<Object> row = new ArrayList<>(rows("catalog_version").get(1));
        row.set(0, 3L);
        row.set(1, changed(row.get(1)));
        assertThat(replace("catalog_version", List.of(), row)).isTrue();
        assertThat(first()).extracting(Journal.Fault::code).containsExactly(Journal.Code.CATALOG_ALTERED);
    }

    @Test
    @DisplayName(
            "an event of a case added, with a number and a place of its own, is found; so is one in another's place")
    void caseEventAdded() throws SQLException {
        List<List<Object>> rows = rows("case_event");
        List<Object> row = new ArrayList<>(rows.get(0));
        row.set(0, (long) rows.size() + 1);
        row.set(4, 99L);
        assertThat(replace("case_event", List.of(), row)).isTrue();
        assertThat(journal.verify().first()).extracting(Journal.Fault::code).containsExactly(Journal.Code.CASE_ALTERED);
    }

    @Test
    @DisplayName("a row of a ledger added, with a number, a place and an id of its own, is found; so are two exchanged")
    void ledgerRowAdded() throws SQLException {
        List<List<Object>> rows = rows("ledger_row");
        List<Object> row = new ArrayList<>(rows.get(0));
        row.set(0, (long) rows.size() + 1);
        row.set(3, 99L);
        row.set(4, "m99");
        assertThat(replace("ledger_row", List.of(), row)).isTrue();
        assertThat(first()).extracting(Journal.Fault::code).containsExactly(Journal.Code.LEDGER_ALTERED);
        assertThat(replace("ledger_row", row, List.of())).isTrue();
        assertThat(first()).isEmpty();
        try (Statement statement = intruder.createStatement()) {
            for (String sql : List.of("99 WHERE number = 1", "1 WHERE number = 2", "2 WHERE number = 99")) {
                statement.execute("UPDATE ledger_row SET number = " + sql);
            }
            intruder.commit();
        }
        assertThat(first()).extracting(Journal.Fault::code).containsExactly(Journal.Code.LEDGER_ALTERED);
    }

    @Test
    @DisplayName("an owner's row added, with a number and a year of its own, is found")
    void ownerAdded() throws SQLException {
        List<Object> row = new ArrayList<>(rows("owner_year").get(0));
        List<String> names = names("owner_year").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        row.set(names.indexOf("number"), 99_999L);
        row.set(names.indexOf("plan_year"), 2031L);
        row.set(names.indexOf("entries"), 0L);
        row.set(names.indexOf("head"), new Absent(Types.BINARY));
        assertThat(replace("owner_year", List.of(), row)).isTrue();
        assertThat(first()).isNotEmpty();
    }

    @Test
    @DisplayName("a refund added, of a claim that stands or was taken back without one, is found")
    void refundAdded() throws SQLException {
        for (List<Object> row : List.<List<Object>>of(List.of("C1", "C2"), List.of("C1", "C3"))) {
            assertThat(replace("refund", List.of(), row)).isTrue();
            assertThat(first()).as("%s", row).isNotEmpty();
            assertThat(replace("refund", row, List.of())).isTrue();
        }
        assertThat(first()).isEmpty();
    }

    @Test
    @DisplayName("two rows exchanged are found")
    void exchanged() throws SQLException {
        List<List<Object>> settlements = rows("settlement");
        List<Object> one = settlements.get(0);
        List<Object> other = settlements.get(1);
        List<Object> oneAsOther = new ArrayList<>(other);
        oneAsOther.set(1, one.get(1));
        assertThat(replace("settlement", other, List.of())).isTrue();
        assertThat(replace("settlement", one, oneAsOther)).isTrue();
        assertThat(first()).isNotEmpty();
    }

    @Test
    @DisplayName("what says which keys the books have cannot be changed or taken out")
    void identity() throws SQLException {
        for (List<Object> row : rows("store")) {
            for (int column = 1; column < row.size(); column++) {
                List<Object> other = new ArrayList<>(row);
                other.set(column, changed(row.get(column)));
                assertThat(replace("store", row, other)).isTrue();
                assertThatThrownBy(() -> JdbcBooks.openJournal(url)).isInstanceOf(UnusableFileException.class);
                assertThat(replace("store", other, row)).isTrue();
            }
            assertThat(replace("store", row, List.of())).isTrue();
            assertThatThrownBy(() -> JdbcBooks.openJournal(url)).isInstanceOf(UnusableFileException.class);
        }
    }

    @Test
    @DisplayName("all tables are tried")
    void everyTable() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet found = intruder.getMetaData()
                .getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE", "PARTITIONED TABLE"})) {
            while (found.next()) {
                String schema = String.valueOf(found.getString("TABLE_SCHEM")).toLowerCase(Locale.ROOT);
                if (schema.equals("public")) {
                    tables.add(found.getString("TABLE_NAME")
                            .toLowerCase(Locale.ROOT)
                            .replaceFirst("_[0-9]{4}$|_other$", ""));
                }
            }
        }
        assertThat(tables)
                .containsExactlyInAnyOrder(
                        "sanchong_schema",
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
    }

    private List<List<Object>> rows(String table) throws SQLException {
        try (Statement statement = intruder.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                ResultSetMetaData columns = found.getMetaData();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.add(value(found, i, columns.getColumnType(i)));
                }
                rows.add(row);
            }
            intruder.rollback();
            return rows;
        }
    }

    private static Object value(ResultSet row, int column, int type) throws SQLException {
        Object value = switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> row.getBytes(column);
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row.getLong(column);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> row.getTimestamp(column);
            case Types.DATE -> row.getDate(column);
            default -> row.getString(column);
        };
        return row.wasNull() || value == null ? new Absent(type) : value;
    }

    /** What a column without a value would hold. */
    private record Absent(int type) {}

    private static Object changed(Object value) {
        if (value instanceof byte[] bytes) {
            byte[] other = bytes.clone();
            other[other.length / 2] ^= 1;
            return other;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Timestamp moment) {
            Timestamp other = new Timestamp(moment.getTime());
            other.setNanos(moment.getNanos() + 1000);
            return other;
        }
        if (value instanceof Absent absent) {
            return switch (absent.type()) {
                case Types.DATE -> java.sql.Date.valueOf("2023-01-01");
                case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> 5L;
                case Types.VARCHAR -> "x";
                default -> new byte[] {1, 2, 3};
            };
        }
        if (value instanceof java.sql.Date day) {
            return java.sql.Date.valueOf(day.toLocalDate().plusDays(1));
        }
        String text = value.toString();
        if (text.equals("FULL")) {
            return "ADDITIONS";
        }
        return text.matches("[0-9]{6}") ? "1" + text.substring(1) : text + "x";
    }

    /** Puts a row in place of another; nothing, if the database itself refuses that. */
    private boolean replace(String table, List<Object> row, List<Object> by) throws SQLException {
        try {
            if (!row.isEmpty()) {
                remove(table, row);
            }
            if (!by.isEmpty()) {
                insert(table, by);
            }
            intruder.commit();
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(refused.getMessage()).matches("2[23].*");
            intruder.rollback();
            return false;
        }
    }

    private void remove(String table, List<Object> row) throws SQLException {
        List<String> names = names(table);
        StringBuilder sql = new StringBuilder("DELETE FROM " + table + " WHERE ");
        for (int i = 0; i < row.size(); i++) {
            String is = row.get(i) instanceof Absent ? " IS NULL" : " = ?";
            sql.append(i == 0 ? "" : " AND ").append(names.get(i)).append(is);
        }
        try (PreparedStatement statement = intruder.prepareStatement(sql.toString())) {
            int at = 1;
            for (Object value : row) {
                if (!(value instanceof Absent)) {
                    statement.setObject(at, value);
                    at++;
                }
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private void insert(String table, List<Object> row) throws SQLException {
        String values = String.join(", ", row.stream().map(value -> "?").toList());
        String sql = "INSERT INTO " + table + " (" + String.join(", ", names(table)) + ") VALUES (" + values + ")";
        try (PreparedStatement statement = intruder.prepareStatement(sql)) {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) instanceof Absent absent) {
                    statement.setNull(i + 1, absent.type());
                } else {
                    statement.setObject(i + 1, row.get(i));
                }
            }
            statement.executeUpdate();
        }
    }

    private List<String> names(String table) throws SQLException {
        try (Statement statement = intruder.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                names.add(found.getMetaData().getColumnName(i));
            }
            return names;
        }
    }
}
