package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Goes through all running totals: each movement begins where the one before it ended, and the total is their end. */
final class TotalCheck {
    private static final String MOVEMENTS =
            "SELECT m.owner_year, m.region, m.account, m.stood, m.moved, j.sequence, t.held"
                    + " FROM movement AS m LEFT JOIN journal AS j"
                    + " ON j.owner_year = m.owner_year AND j.plan_year = m.plan_year AND j.entry = m.entry"
                    + " LEFT JOIN running_total AS t"
                    + " ON t.owner_year = m.owner_year AND t.region = m.region AND t.account = m.account"
                    + " ORDER BY m.owner_year, m.region, m.account, j.sequence";
    private static final String ALONE = "SELECT t.owner_year, t.region, t.account FROM running_total AS t"
            + " WHERE NOT EXISTS (SELECT 1 FROM movement AS m WHERE m.owner_year = t.owner_year"
            + " AND m.region = t.region AND m.account = t.account) ORDER BY 1, 2, 3";

    private String total = "";
    private long reached;
    private long held;

    /** Returns the first running total that is not right. */
    Optional<Fault> check(Connection connection) throws SQLException {
        try (RowCursor movements = new RowCursor(connection, MOVEMENTS)) {
            while (movements.next()) {
                Optional<Fault> fault = movement(movements.row());
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        Optional<Fault> last = end();
        if (last.isPresent()) {
            return last;
        }
        try (RowCursor alone = new RowCursor(connection, ALONE)) {
            return alone.next()
                    ? Optional.of(new Fault(Code.TOTAL_DIFFERS, "running_total", name(alone.row())))
                    : Optional.empty();
        }
    }

    private Optional<Fault> movement(ResultSet row) throws SQLException {
        String name = name(row);
        Optional<Fault> before = Optional.empty();
        if (!name.equals(total)) {
            before = end();
            total = name;
            reached = 0;
            held = row.getLong(7);
        }
        row.getLong(6);
        boolean isInJournal = !row.wasNull();
        boolean follows = row.getLong(4) == reached;
        reached = row.getLong(4) + row.getLong(5);
        if (before.isPresent() || (follows && isInJournal)) {
            return before;
        }
        return Optional.of(new Fault(Code.TOTAL_DIFFERS, "movement", name));
    }

    private Optional<Fault> end() {
        return total.isEmpty() || reached == held
                ? Optional.empty()
                : Optional.of(new Fault(Code.TOTAL_DIFFERS, "running_total", total));
    }

    private static String name(ResultSet row) throws SQLException {
        return "owner_year " + row.getLong(1) + ", region " + row.getString(2) + ", account " + row.getString(3);
    }
}
