package org.sanchong.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Books in a folder as those are which an earlier version wrote: entries name catalogs, and none is kept. */
final class UnkeptCatalogs {
    private static final List<String> STATEMENTS = List.of(
            "DROP TRIGGER catalog_version_stays",
            "DROP TRIGGER table_head_stays",
            "DELETE FROM catalog_version",
            "DELETE FROM table_head WHERE table_name = 'catalog_version'",
            "CREATE TRIGGER catalog_version_stays BEFORE UPDATE, DELETE ON catalog_version FOR EACH ROW"
                    + " CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard'",
            "CREATE TRIGGER table_head_stays BEFORE DELETE ON table_head FOR EACH ROW"
                    + " CALL 'org.sanchong.adapter.jdbc.AppendOnly$Guard'");

    private UnkeptCatalogs() {}

    /** Makes them so. */
    static void leave(String store) throws SQLException {
        try (Connection intruder = DriverManager.getConnection("jdbc:h2:file:" + store + "/books;MODE=PostgreSQL");
                Statement statement = intruder.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
        }
    }
}
