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
    /** A difference of sets, since no index leads from a total to its movements. */
    private static final String ALONE = "SELECT owner_year, region, account FROM running_total"
            + " EXCEPT SELECT owner_year, region, account FROM movement ORDER BY 1, 2, 3";

    /** The same of some owners, found by their chains: a movement that is in none is found with its entry. */
    private static final String OF_OWNERS =
            "SELECT m.owner_year, m.region, m.account, m.stood, m.moved, j.sequence, t.held"
                    + " FROM journal AS j JOIN movement AS m"
                    + " ON m.plan_year = j.plan_year AND m.entry = j.entry AND m.owner_year = j.owner_year"
                    + " LEFT JOIN running_total AS t"
                    + " ON t.owner_year = m.owner_year AND t.region = m.region AND t.account = m.account"
                    + " WHERE j.owner_year > ? AND j.owner_year <= ?"
                    + " ORDER BY m.owner_year, m.region, m.account, j.sequence";

    private static final String ALONE_OF_OWNERS = "SELECT t.owner_year, t.region, t.account FROM running_total AS t"
            + " WHERE t.owner_year > ? AND t.owner_year <= ? AND NOT EXISTS (SELECT 1 FROM journal AS j"
            + " JOIN movement AS m ON m.plan_year = j.plan_year AND m.entry = j.entry AND m.owner_year = j.owner_year"
            + " WHERE j.owner_year = t.owner_year AND m.region = t.region AND m.account = t.account) ORDER BY 1, 2, 3";

    private String total = "";
    private long reached;
    private long held;

    /** Returns the first running total that is not right. */
    Optional<Fault> check(Connection connection) throws SQLException {
        try (RowCursor movements = new RowCursor(connection, MOVEMENTS);
                RowCursor alone = new RowCursor(connection, ALONE)) {
            return check(movements, alone);
        }
    }

    /** Returns the first running total that is not right of the owners behind that number, up to this one. */
    Optional<Fault> check(Connection connection, long after, long last) throws SQLException {
        try (RowCursor movements = new RowCursor(connection, OF_OWNERS, after, last);
                RowCursor alone = new RowCursor(connection, ALONE_OF_OWNERS, after, last)) {
            return check(movements, alone);
        }
    }

    private Optional<Fault> check(RowCursor movements, RowCursor alone) throws SQLException {
        while (movements.next()) {
            Optional<Fault> fault = movement(movements.row());
            if (fault.isPresent()) {
                return fault;
            }
        }
        Optional<Fault> last = end();
        if (last.isPresent()) {
            return last;
        }
        return alone.next()
                ? Optional.of(new Fault(Code.TOTAL_DIFFERS, "running_total", name(alone.row())))
                : Optional.empty();
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
