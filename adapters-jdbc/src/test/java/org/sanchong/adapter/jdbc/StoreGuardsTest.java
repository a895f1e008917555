package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.CatalogVersions.Packed;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.usecase.UseCases;

/** The database itself refuses what the program never does. */
class StoreGuardsTest {
    private static Connection store(String kind) throws SQLException {
        StoreUrl url = StoreUrl.of(
                kind.equals("H2") ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : Postgres.newBooks(),
                true);
        try (Books books = JdbcBooks.open(url, 1, KeyPlace.of(url))) {
            var settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            settling.settle(Care.shaoyang("C1", "P1", "2022-12-30", ""));
            CaseSamples.some(JdbcBooks.cases(books));
            LedgerSamples.some(JdbcBooks.ledgers(books));
        }
        try (Certifications certifications = JdbcBooks.openCertifications(url, KeyPlace.of(url))) {
            Lists.some(certifications);
        }
        try (CatalogVersions catalogs = JdbcBooks.openCatalogVersions(url, KeyPlace.of(url))) {
            catalogs.keep(new Packed("ab".repeat(32), "program", "AAAA"), InstantSource.fixed(Care.NOW));
        }
        return DriverManager.getConnection(url.jdbc());
    }

    private static void refused(Connection store, String sql) {
        assertThatThrownBy(() -> {
                    try (Statement statement = store.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .asString()
                .startsWith("23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void what_was_written_stays(String kind) throws SQLException {
        try (Connection store = store(kind)) {
            for (String table : new String[] {"settlement", "movement", "carried", "journal"}) {
                refused(store, "DELETE FROM " + table);
                refused(store, "UPDATE " + table + " SET entry = entry + 1");
            }
            refused(store, "UPDATE settlement SET basic = basic + 1, personal = personal - 1");
            refused(store, "DELETE FROM certification");
            refused(store, "DELETE FROM catalog_version");
            refused(store, "UPDATE catalog_version SET program = ''");
            refused(
                    store,
                    "INSERT INTO catalog_version SELECT number + 1, content_hash, recorded_at, program, content, tag"
                            + " FROM catalog_version");
            refused(store, "DELETE FROM case_event");
            refused(store, "UPDATE case_event SET happened_on = recorded_at");
            refused(
                    store,
                    "INSERT INTO case_event SELECT number + 100, recorded_at, subject, case_id, place, kind, happened_on,"
                            + " plan_year, claim_id, owner_year, content, tag FROM case_event");
            refused(store, "DELETE FROM ledger_row");
            refused(store, "UPDATE ledger_row SET subject = ''");
            for (String copied : new String[] {"place, 'x' || row_id", "place + 100, row_id"}) {
                refused(
                        store,
                        "INSERT INTO ledger_row SELECT number + 100, recorded_at, ledger, " + copied
                                + ", subject, happened_on, content, tag FROM ledger_row");
            }
            refused(store, "DELETE FROM table_head");
            refused(store, "UPDATE table_head SET table_name = 'claim' WHERE table_name = 'delivery'");
            refused(store, "UPDATE certification SET place = place + 10");
            refused(
                    store,
                    "INSERT INTO delivery (number, recorded_at, department, area, delivered_on, extent, sha256, tag)"
                            + " SELECT number + 9, recorded_at, department, area, delivered_on, 'HALF', sha256, tag FROM delivery");
            refused(store, "UPDATE delivery SET sha256 = ''");
            refused(store, "DELETE FROM delivery WHERE number NOT IN (SELECT delivery FROM certification)");
            refused(store, "DELETE FROM claim");
            refused(store, "UPDATE claim SET content = content_key");
            if (kind.equals("PostgreSQL")) {
                refused(store, "TRUNCATE settlement CASCADE");
                refused(store, "TRUNCATE certification");
                refused(store, "TRUNCATE catalog_version");
                refused(store, "TRUNCATE table_head");
                refused(store, "TRUNCATE case_event");
                refused(store, "TRUNCATE ledger_row");
                refused(store, "TRUNCATE delivery CASCADE");
                refused(store, "DELETE FROM settlement_2022");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void what_cannot_be_is_not_written(String kind) throws SQLException {
        try (Connection store = store(kind)) {
            refused(store, "UPDATE running_total SET held = -1");
            String copy =
                    "INSERT INTO settlement SELECT plan_year, entry + 1, claim_id, %s, %s, region, policy, policy_recorded,"
                            + " catalog_hash, derivation_hash, total, in_scope, %s, critical_illness, supplementary,"
                            + " medical_assistance, further_assistance, backstop, personal, on_application, notes, recorded_at, tag"
                            + " FROM settlement";
            refused(store, copy.formatted("0", "'SETTLED'", "basic"));
            refused(store, copy.formatted("1", "'SETTLED'", "basic"));
            refused(store, copy.formatted("1", "'OTHER'", "basic"));
            refused(store, copy.formatted("1", "'CORRECTED'", "basic + 1"));
            refused(store, copy.formatted("1", "'REVERSED'", "basic"));
            refused(
                    store,
                    "INSERT INTO journal SELECT owner_year, sequence, plan_year, entry, hash, hash FROM journal");
            try (Statement statement = store.createStatement()) {
                // So it is the figures that were refused.
                assertThat(statement.executeUpdate(copy.formatted("1", "'CORRECTED'", "basic")))
                        .isEqualTo(1);
            }
        }
    }
}
