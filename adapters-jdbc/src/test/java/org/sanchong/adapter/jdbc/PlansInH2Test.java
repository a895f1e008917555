package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In H2 too every statement finds its rows by an index. */
@DisplayName("plans of the statements, on full books in H2 (执行计划)")
class PlansInH2Test {
    private static final long SETTLEMENTS = 4_000;

    /** A table, or an index without a condition by which it is entered. */
    private static final Pattern WALK = Pattern.compile("/\\* PUBLIC\\.(?!STORE\\.)(\\w+\\.tableScan|\\w+) \\*/");

    private static Map<String, String> plans(String fault) throws SQLException {
        StoreUrl url = StoreUrl.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", true);
        KeyPlace place = KeyPlace.of(url);
        JdbcBooks.open(url, 1, place).close();
        FullBooks.fill(url, SETTLEMENTS);
        try (Connection store = DriverManager.getConnection(url.jdbc());
                Statement statement = store.createStatement()) {
            if (!fault.isEmpty()) {
                statement.execute(fault);
            }
        }
        try (HikariDataSource program = JdbcBooks.connect(url, 1);
                Explaining explaining = new Explaining(program)) {
            new BooksUse(explaining, url, place, SETTLEMENTS).all();
            return explaining.plans();
        }
    }

    private static List<String> walks(Map<String, String> plans) {
        List<String> walks = new ArrayList<>();
        plans.forEach((sql, plan) -> {
            // Of an index in order the first row alone is read.
            boolean isOne = sql.endsWith("LIMIT 1") && plan.contains("/* index sorted */");
            if (WALK.matcher(plan).find() && !isOne) {
                walks.add(plan);
            }
        });
        return walks;
    }

    @Test
    @DisplayName("no statement goes through a table or an index from end to end")
    void indexed() throws SQLException {
        Map<String, String> plans = plans("");
        assertThat(plans).hasSizeGreaterThan(35);
        assertThat(walks(plans)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("without an index some statement would, and it is found")
    @CsvSource({
        "DROP INDEX carried_of_owner, CARRIED",
        "DROP INDEX journal_of_entry, JOURNAL",
        "DROP INDEX owner_year_of_master, OWNER_YEAR",
        "DROP INDEX certification_of_person, CERTIFICATION",
        "DROP INDEX case_event_of_kind, CASE_EVENT",
        "DROP INDEX case_event_of_claim, CASE_EVENT",
        "DROP INDEX case_event_of_year, CASE_EVENT"
    })
    void faults(String fault, String table) throws SQLException {
        assertThat(walks(plans(fault))).isNotEmpty().anyMatch(plan -> plan.contains("\"" + table + "\""));
    }
}
