package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * The end of a table whose rows are numbered from 1, each with a tag over the one before: how many there are, and a tag
 * over that and the last row's. So the last row cannot be taken out either, nor can who lacks the journal's key make the
 * end of fewer rows.
 */
final class TableHead {
    private static final String BEGIN = "INSERT INTO table_head (table_name, last_number, head) VALUES (?, ?, ?)";
    private static final String MOVE =
            "UPDATE table_head SET last_number = ?, head = ? WHERE table_name = ? AND last_number = ?";
    private static final String READ = "SELECT last_number, head FROM table_head WHERE table_name = ?";

    private final String table;
    private final Code wrong;
    private final StoreKeys keys;

    private TableHead(String table, Code wrong, StoreKeys keys) {
        this.table = table;
        this.wrong = wrong;
        this.keys = keys;
    }

    /** Returns that of the lists that were taken in. */
    static TableHead ofDeliveries(StoreKeys keys) {
        return new TableHead("delivery", Code.CERTIFICATION_ALTERED, keys);
    }

    /** Returns that of the catalogs that are kept. */
    static TableHead ofCatalogs(StoreKeys keys) {
        return new TableHead("catalog_version", Code.CATALOG_ALTERED, keys);
    }

    /** Returns that of the events of cases. */
    static TableHead ofCases(StoreKeys keys) {
        return new TableHead("case_event", Code.CASE_ALTERED, keys);
    }

    /** Returns that of the rows of ledgers. */
    static TableHead ofLedgers(StoreKeys keys) {
        return new TableHead("ledger_row", Code.LEDGER_ALTERED, keys);
    }

    /** Moves the end by a row, which was written in the same transaction. */
    void move(Connection connection, long number, byte[] tag) throws SQLException {
        move(connection, number - 1, number, tag);
    }

    /** Moves the end from a number to another one; the rows between were written in the same transaction. */
    void move(Connection connection, long from, long number, byte[] tag) throws SQLException {
        boolean isFirst = from == 0;
        try (PreparedStatement statement = connection.prepareStatement(isFirst ? BEGIN : MOVE)) {
            statement.setString(isFirst ? 1 : 3, table);
            statement.setLong(isFirst ? 2 : 1, number);
            statement.setBytes(isFirst ? 3 : 2, head(number, tag));
            if (!isFirst) {
                statement.setLong(4, from);
            }
            if (statement.executeUpdate() != 1) {
                throw new UnusableFileException("rows of the table " + table + " in the books were taken out or added."
                        + " \"journal verify\" tells more / 账簿中 " + table + " 表的行被删除或添加，请用 journal verify 查明");
            }
        }
    }

    /**
     * Returns what is wrong with the end.
     *
     * @param number the last row's number; 0 where there is none
     * @param tag its tag
     */
    Optional<Fault> fault(Connection connection, long number, byte[] tag) throws SQLException {
        boolean isRight;
        try (RowCursor rows = new RowCursor(connection, READ, table)) {
            isRight = rows.next()
                    ? rows.row().getLong(1) == number
                            && MessageDigest.isEqual(rows.row().getBytes(2), head(number, tag))
                    : number == 0;
        }
        return isRight ? Optional.empty() : Optional.of(new Fault(wrong, "table_head", table));
    }

    private byte[] head(long number, byte[] tag) {
        return keys.journalTag(new CanonicalBytes("table-head")
                .text(table)
                .number(number)
                .bytes(tag)
                .toBytes());
    }
}
