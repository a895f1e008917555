package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Goes through all events of cases: each opens and is what was written, behind the one before; and which cases are open. */
final class CaseCheck {
    private static final String EVENTS = "SELECT " + CaseRow.COLUMNS + ", o.owner_kind, o.plan_year"
            + " FROM case_event AS e LEFT JOIN owner_year AS o ON o.number = e.owner_year"
            + " WHERE e.number > ? AND e.number <= ? ORDER BY e.number";

    /** Cases that are open although an event closed them, or the other way round, or that never began. */
    private static final String OPEN = "SELECT e.subject, e.case_id FROM case_event AS e"
            + " LEFT JOIN open_case AS k ON k.subject = e.subject AND k.case_id = e.case_id"
            + " WHERE e.place = 1 AND (k.case_id IS NOT NULL) = (EXISTS (SELECT 1 FROM case_event AS l"
            + " WHERE l.subject = e.subject AND l.case_id = e.case_id AND l.kind IN " + CaseRow.CLOSING + "))"
            + " UNION ALL SELECT k.subject, k.case_id FROM open_case AS k WHERE NOT EXISTS (SELECT 1 FROM case_event AS e"
            + " WHERE e.subject = k.subject AND e.case_id = k.case_id) ORDER BY 1, 2";

    private static final int KIND = 16;
    private static final int YEAR = 17;

    private final Vault vault;
    private long number;
    private byte[] before = {};

    CaseCheck(Vault vault) {
        this.vault = vault;
    }

    /** Returns the first event or case that is not right. */
    Optional<Fault> check(Connection connection) throws SQLException {
        Optional<Fault> first = check(connection, Long.MAX_VALUE);
        return first.isPresent() ? first : ending(connection);
    }

    /** Goes on behind the event of that number, of whose tag is known that it is right. */
    void behind(long event, byte[] itsTag) {
        number = event;
        before = itsTag.clone();
    }

    /** Returns the first event that is not right, up to the number. */
    Optional<Fault> check(Connection connection, long last) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, EVENTS, number, last)) {
            while (rows.next()) {
                number++;
                if (!isRight(rows.row())) {
                    return Optional.of(new Fault(
                            Code.CASE_ALTERED,
                            "case_event",
                            "number " + rows.row().getLong(1)));
                }
                before = rows.row().getBytes(CaseRow.TAG);
            }
        }
        return Optional.empty();
    }

    /** Returns what is wrong behind the last event. */
    Optional<Fault> ending(Connection connection) throws SQLException {
        Optional<Fault> end = TableHead.ofCases(vault.keys()).fault(connection, number, before);
        return end.isPresent() ? end : open(connection);
    }

    private boolean isRight(ResultSet row) throws SQLException {
        byte[] key = row.getBytes(CaseRow.OWNER);
        if (key == null || row.getInt(KIND) != 0 || row.getInt(YEAR) != 0) {
            return false;
        }
        CaseRow read = CaseRow.of(row);
        byte[] sealed = row.getBytes(CaseRow.CONTENT);
        byte[] tag = read.tag(vault.keys(), before, key, sealed);
        OwnerSecret secret = CaseReading.secret(row, vault);
        return read.number() == number
                && MessageDigest.isEqual(tag, row.getBytes(CaseRow.TAG))
                && (secret.isForgotten() || secret.openCase(read.step(), sealed).isPresent());
    }

    private static Optional<Fault> open(Connection connection) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, OPEN)) {
            return rows.next()
                    ? Optional.of(new Fault(
                            Code.CASE_ALTERED,
                            "open_case",
                            rows.row().getString(1) + " " + rows.row().getString(2)))
                    : Optional.empty();
        }
    }
}
