package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.adapter.jdbc.RowBatch.Column;

/** Writes rows of all tables in one message to a server: a statement a table. */
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
                at = new GivenRows(batch).give(statement, at);
            }
            statement.execute();
        }
    }

    private static String statement(RowBatch batch) {
        String columns = names("", batch.columns());
        String insert = "INSERT INTO " + batch.table() + " (" + columns + ") ";
        return switch (batch.means()) {
            case INSERT -> insert + new GivenRows(batch).sql();
            case PUT ->
                insert + new GivenRows(batch).sql() + " ON CONFLICT (" + names("", batch.keys()) + ") DO UPDATE SET "
                        + changes("EXCLUDED", batch);
            case UPDATE ->
                "UPDATE " + batch.table() + " AS t SET " + changes("k", batch) + " FROM (" + new GivenRows(batch).sql()
                        + ") AS k (" + columns + ") WHERE (" + names("t.", batch.keys()) + ") = ("
                        + names("k.", batch.keys()) + ")";
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
