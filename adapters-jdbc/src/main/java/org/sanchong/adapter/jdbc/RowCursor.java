package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows one after the other, however many there are: a few at a time are held. In a transaction, for one thread. */
final class RowCursor implements AutoCloseable {
    private static final int AT_ONCE = 2_000;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean isAtRow;

    /** Stands before the first row of what the statement asks for with the arguments. */
    RowCursor(Connection connection, String sql, Object... arguments) throws SQLException {
        statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        statement.setFetchSize(AT_ONCE);
        rows = statement.executeQuery();
    }

    /** Goes on to the next row, if there is one. */
    boolean next() throws SQLException {
        isAtRow = rows.next();
        return isAtRow;
    }

    /** Returns whether it stands at a row. */
    boolean isAtRow() {
        return isAtRow;
    }

    /** Returns the row. */
    ResultSet row() {
        return rows;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
