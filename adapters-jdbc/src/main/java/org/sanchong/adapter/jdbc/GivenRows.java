package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.RowBatch.Column;
import org.sanchong.adapter.jdbc.RowBatch.ColumnType;

/**
 * Rows that are given to a statement of PostgreSQL as a query of its own: few of them value by value, since the server
 * begins more for an array of each column than for the rows; many as arrays, since a statement of any number is then the
 * same statement.
 *
 * @param rows the rows
 */
record GivenRows(RowBatch rows) {
    private static final int FEW = 8;

    private boolean isFew() {
        return rows.size() >= 1 && rows.size() <= FEW;
    }

    /** Returns the query; its columns have no names. */
    String sql() {
        if (isFew()) {
            String row = rows.columns().stream()
                    .map(column -> "CAST(? AS " + column.type().sql() + ")")
                    .collect(Collectors.joining(", ", "(", ")"));
            return "VALUES " + String.join(", ", Collections.nCopies(rows.size(), row));
        }
        return rows.columns().stream()
                .map(column -> "CAST(? AS " + column.type().sql() + "[])")
                .collect(Collectors.joining(", ", "SELECT * FROM unnest(", ")"));
    }

    /** Gives the values from an argument of the statement on, and returns the number of the next. */
    int give(PreparedStatement statement, int first) throws SQLException {
        return isFew() ? giveValues(statement, first) : giveArrays(statement, first);
    }

    private int giveValues(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.columns().size(); i++) {
                Object value = rows.values(i).get(row);
                if (value == null) {
                    statement.setNull(at, Types.NULL);
                } else {
                    statement.setObject(at, value);
                }
                at++;
            }
        }
        return at;
    }

    private int giveArrays(PreparedStatement statement, int first) throws SQLException {
        Connection connection = statement.getConnection();
        int at = first;
        for (Column column : rows.columns()) {
            Object[] values = array(column.type(), rows.values(at - first));
            statement.setArray(at, connection.createArrayOf(column.type().sql(), values));
            at++;
        }
        return at;
    }

    private static Object[] array(ColumnType type, List<@Nullable Object> values) {
        return switch (type) {
            case SMALLINT -> values.toArray(Short[]::new);
            case BIGINT -> values.toArray(Long[]::new);
            case TEXT -> values.toArray(String[]::new);
            case BYTES -> values.toArray(byte[][]::new);
            case DATE, MOMENT ->
                values.stream()
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new);
        };
    }
}
