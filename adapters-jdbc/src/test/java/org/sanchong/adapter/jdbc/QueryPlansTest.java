package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every statement has an index: none of settling, taking back, reading, explaining, of roots and proofs, of forgetting, of
 * wrapping keys anew, and of a doctor's sample goes through a table of the books from end to end. Those that are there to
 * read everything do: {@code journal verify}, the comparison of a list with the register, the count of entries of {@code store
 * catalogs}, that of claims of {@code doctor}, and the check that {@code keys retire} lets the database make. In books with so many settlements as {@code -Dsanchong.plans} says.
 */
@DisplayName("plans of the statements, on full books in PostgreSQL (执行计划)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlansTest {
    private static final long SETTLEMENTS = Long.getLong("sanchong.plans", 20_000);

    private Recording recording;
    private StoreUrl url;

    @BeforeAll
    void record() throws SQLException {
        url = StoreUrl.of(Postgres.newBooks(), true);
        KeyPlace place = KeyPlace.of(url);
        try (HikariDataSource program = JdbcBooks.connectByKey(url, 2)) {
            recording = new Recording(program);
        }
        FullBooks.fill(url, SETTLEMENTS);
        BooksUse use = new BooksUse(recording, url, place, SETTLEMENTS);
        use.all();
        recording.close();
    }

    /** Returns the tables, and the parts of tables, that are filled: of an empty one any plan is as good. */
    private static Set<String> large(Connection connection) throws SQLException {
        Set<String> large = new LinkedHashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples >= " + SETTLEMENTS / 10)) {
            while (rows.next()) {
                large.add(rows.getString(1));
            }
        }
        assertThat(large)
                .contains(
                        "owner_year",
                        "claim",
                        "settlement_2023",
                        "movement_2023",
                        "carried",
                        "running_total",
                        "journal",
                        "delivery",
                        "certification",
                        "case_event",
                        "ledger_row");
        return large;
    }

    private List<String> walks(String fault) throws SQLException {
        List<String> walks = new ArrayList<>();
        try (Connection connection = recording.plain();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (!fault.isEmpty()) {
                statement.execute(fault);
            }
            Map<String, List<String>> indexes = QueryPlan.indexes(connection);
            Set<String> large = large(connection);
            for (String sql : recording.statements()) {
                walks.addAll(QueryPlan.of(connection, sql).walks(large, indexes));
            }
            connection.rollback();
        }
        return walks;
    }

    @Test
    @DisplayName("no statement goes through a table or an index from end to end")
    void indexed() throws SQLException {
        assertThat(recording.statements()).hasSizeGreaterThan(35);
        assertThat(walks("")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("without an index some statement would, and it is found")
    @CsvSource({
        "DROP INDEX carried_of_owner, carried",
        "DROP INDEX journal_of_entry, journal",
        "DROP INDEX settlement_of_day, settlement",
        "DROP INDEX owner_year_of_master, owner_year",
        "ALTER TABLE owner_year DROP CONSTRAINT owner_year_owner_kind_owner_key_plan_year_key, owner_year",
        "ALTER TABLE owner_year DROP CONSTRAINT owner_year_pkey CASCADE, owner_year",
        "ALTER TABLE claim DROP CONSTRAINT claim_pkey CASCADE, claim",
        "ALTER TABLE settlement DROP CONSTRAINT settlement_pkey, settlement",
        "ALTER TABLE settlement DROP CONSTRAINT settlement_plan_year_claim_id_place_key, settlement",
        "ALTER TABLE movement DROP CONSTRAINT movement_pkey, movement",
        "ALTER TABLE carried DROP CONSTRAINT carried_pkey, carried",
        "ALTER TABLE journal DROP CONSTRAINT journal_pkey, journal",
        "DROP INDEX certification_of_person, certification",
        "DROP INDEX case_event_of_kind, case_event",
        "DROP INDEX case_event_of_claim, case_event",
        "DROP INDEX case_event_of_year, case_event",
        "ALTER TABLE case_event DROP CONSTRAINT case_event_case_id_subject_place_key, case_event",
        "ALTER TABLE delivery DROP CONSTRAINT delivery_pkey CASCADE, delivery",
        "ALTER TABLE ledger_row DROP CONSTRAINT ledger_row_pkey, ledger_row",
        "'ALTER TABLE ledger_row DROP CONSTRAINT ledger_row_ledger_place_key, DROP CONSTRAINT ledger_row_ledger_row_id_key', ledger_row"
    })
    void faults(String fault, String table) throws SQLException {
        assertThat(walks(fault))
                .as(fault)
                .isNotEmpty()
                .anyMatch(walk -> walk.matches("(?s).* " + table + "(_\\w+)?\\b.*"));
    }

    /** Waits for the end of the program's connections: the server's processes tell then what they did. */
    private static void awaitEnd(Statement statement) throws SQLException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            try (ResultSet others = statement.executeQuery(
                    "SELECT 1 FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()")) {
                if (!others.next()) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("connections stay open");
    }

    @Test
    @DisplayName("and none did: the server counts the rows that it reads by going through a table")
    void counted() throws SQLException, InterruptedException {
        Map<String, Long> counted = new LinkedHashMap<>();
        try (Connection store = DriverManager.getConnection(url.jdbc());
                Statement statement = store.createStatement()) {
            awaitEnd(statement);
            try (ResultSet rows = statement.executeQuery("SELECT relname, seq_tup_read FROM pg_stat_user_tables"
                    + " WHERE relname <> 'store' AND (seq_tup_read > 0 OR idx_scan > 0)")) {
                while (rows.next()) {
                    counted.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        assertThat(counted).containsKeys("owner_year", "claim", "journal", "settlement_2023", "running_total");
        assertThat(counted)
                .allSatisfy((table, read) -> assertThat(read).as(table).isZero());
    }
}
