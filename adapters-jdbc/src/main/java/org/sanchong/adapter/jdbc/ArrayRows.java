package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.adapter.jdbc.RowBatch.Column;
import org.sanchong.adapter.jdbc.RowBatch.ColumnType;

/** Writes rows of all tables in one message to a server: a statement a table, each column of it one array. */
final class ArrayRows implements RowWriting {
    @Override
    public void write(Connection connection, List<RowBatch> tables) throws SQLException {
        List<RowBatch> filled =
                tables.stream().filter(batch -> batch.size() > 0).toList();
        if (filled.isEmpty()) {
            return;
        }
        String all = filled.stream().map(ArrayRows::statement).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = connection.prepareStatement(all)) {
            int at = 1;
            for (RowBatch batch : filled) {
                for (int i = 0; i < batch.columns().size(); i++) {
                    Column column = batch.columns().get(i);
                    statement.setArray(
                            at, connection.createArrayOf(column.type().sql(), array(column.type(), batch.values(i))));
                    at++;
                }
            }
            statement.execute();
        }
    }

    static Object[] array(ColumnType type, List<?> values) {
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

    private static String statement(RowBatch batch) {
        String columns = names("", batch.columns());
        String rows = "unnest("
                + batch.columns().stream()
                        .map(column -> "CAST(? AS " + column.type().sql() + "[])")
                        .collect(Collectors.joining(", "))
                + ") AS k (" + columns + ")";
        String insert = "INSERT INTO " + batch.table() + " (" + columns + ") SELECT * FROM " + rows;
        return switch (batch.means()) {
            case INSERT -> insert;
            case PUT ->
                insert + " ON CONFLICT (" + names("", batch.keys()) + ") DO UPDATE SET " + changes("EXCLUDED", batch);
            case UPDATE ->
                "UPDATE " + batch.table() + " AS t SET " + changes("k", batch) + " FROM " + rows + " WHERE ("
                        + names("t.", batch.keys()) + ") = (" + names("k.", batch.keys()) + ")";
        };
    }

    private static String changes(String from, RowBatch batch) {
        return batch.others().stream()
                .map(column -> column.name() + " = " + from + "." + column.name())
                .collect(Collectors.joining(", "));
    }

    private static String names(String prefix, List<Column> columns) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }
}
