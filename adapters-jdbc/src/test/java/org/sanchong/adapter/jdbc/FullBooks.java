package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills books with many settlements of the plan years 2022 to 2024, sooner than by settling. */
final class FullBooks {
    /** Rows like those that the program writes; what they say is of no account. Their master key is none of these books. */
    private static final List<String> ROWS = List.of(
            "SET session_replication_role = replica",
            "INSERT INTO owner_year (number, owner_kind, owner_key, owner_id, secret, secret_version, plan_year, entries)"
                    + " SELECT 1000 + n, 0, decode(md5(n::text), 'hex'), '\\x00', '\\x00', 9,"
                    + " CASE WHEN n % 4 = 0 THEN 0 ELSE 2021 + n % 4 END, 2 FROM generate_series(1, :size / 2) AS n",
            "INSERT INTO claim SELECT 'N' || n, 2022 + n % 3, 1000 + n / 2, '\\x00', NULL, '\\x00', '\\x00'"
                    + " FROM generate_series(1, :size) AS n",
            "INSERT INTO settlement SELECT 2022 + n % 3, 100000 + n, 'N' || n, 0, 'SETTLED', '371700', 'heze-2022', NULL,"
                    + " '\\x00', '\\x00', 100, 100, 60, 0, 0, 0, 0, 0, 40, 0, '',"
                    + " TIMESTAMPTZ '2024-01-01' + n * INTERVAL '1 second', '\\x00' FROM generate_series(1, :size) AS n",
            "INSERT INTO movement SELECT 2022 + n % 3, 100000 + n, 1000 + n / 2, '371700', account, 0, 60"
                    + " FROM generate_series(1, :size) AS n, (VALUES ('basic-paid'), ('basic-base')) AS a (account)",
            "INSERT INTO carried SELECT 2022 + n % 3, 100000 + n, 1000 + n / 8 * 4, 'shaoyang-2021', 'N' || n, 'stay-chain', 5"
                    + " FROM generate_series(1, :size) AS n WHERE n % 2 = 0",
            "INSERT INTO running_total SELECT 1000 + n, '371700', account, 120 FROM generate_series(1, :size / 2) AS n,"
                    + " (VALUES ('basic-paid'), ('basic-base')) AS a (account)",
            "INSERT INTO journal SELECT 1000 + n / 2, 1 + n % 2, 2022 + n % 3, 100000 + n, '\\x00', '\\x00'"
                    + " FROM generate_series(1, :size) AS n",
            "INSERT INTO delivery SELECT n, TIMESTAMPTZ '2024-01-01' + n * INTERVAL '1 second', 'CIVIL_AFFAIRS', '990100',"
                    + " DATE '2024-01-01', 'FULL', NULL, '', '\\x00' FROM generate_series(1, :size / 10) AS n",
            "INSERT INTO certification SELECT 1 + (n - 1) / 10, 1 + (n - 1) % 10, 1000 + n / 2, '\\x00'"
                    + " FROM generate_series(1, :size) AS n",
            "INSERT INTO table_head VALUES ('delivery', :size / 10, '\\x00')",
            "INSERT INTO case_event SELECT n, TIMESTAMPTZ '2024-01-01' + n * INTERVAL '1 second',"
                    + " CASE WHEN n % 2 = 0 THEN 'APPLICATION' ELSE 'WARNING' END, 'X' || n / 4, 1 + n / 2 % 2, 'ACCEPTED',"
                    + " DATE '2024-01-01', 2024 + n % 4, 'N' || n, 1000 + n / 2, '\\x00', '\\x00'"
                    + " FROM generate_series(1, :size) AS n",
            "INSERT INTO table_head VALUES ('case_event', :size, '\\x00')",
            "INSERT INTO ledger_row SELECT n, TIMESTAMPTZ '2024-01-01' + n * INTERVAL '1 second', 'L' || n / 100,"
                    + " 1 + n, 'R' || n, 'S' || n, DATE '2024-01-01', '\\x00', '\\x00' FROM generate_series(1, :size) AS n",
            "INSERT INTO table_head VALUES ('ledger_row', :size, '\\x00')",
            "ALTER SEQUENCE entry_number RESTART WITH 100000000",
            "ALTER TABLE owner_year ALTER COLUMN number RESTART WITH 100000000",
            "VACUUM ANALYZE",
            "SELECT pg_stat_reset()");

    private FullBooks() {}

    private static String ofH2(String sql) {
        return sql.replaceAll("generate_series\\(1, ([^)]*)\\) AS n", "(SELECT X AS n FROM SYSTEM_RANGE(1, $1)) AS r")
                .replace("decode(md5(n::text), 'hex')", "HASH('MD5', CAST(n AS VARCHAR))")
                .replace("'\\x00'", "X'00'")
                .replace(
                        "TIMESTAMPTZ '2024-01-01' + n * INTERVAL '1 second'",
                        "DATEADD(SECOND, n, TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00')")
                .replace("SET session_replication_role = replica", "SET REFERENTIAL_INTEGRITY FALSE")
                .replace("VACUUM ANALYZE", "ANALYZE")
                .replace("SELECT pg_stat_reset()", "SET REFERENTIAL_INTEGRITY TRUE");
    }

    /** Fills empty books with so many settlements, of half as many owners' years, and begins to count anew what is read. */
    static void fill(StoreUrl url, long settlements) throws SQLException {
        try (Connection store = DriverManager.getConnection(url.jdbc());
                Statement statement = store.createStatement()) {
            for (String sql : ROWS) {
                String filling = sql.replace(":size", Long.toString(settlements));
                statement.execute(url.isPostgres() ? filling : ofH2(filling));
            }
        }
    }
}
