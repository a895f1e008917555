package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanchong.adapter.jdbc.RowBatch.Column;
import org.sanchong.adapter.jdbc.RowBatch.Means;

/** Writes rows in a database within the program: a statement a table, a batch of it with a row each. */
final class BatchedRows implements RowWriting {
    @Override
    public void write(Connection connection, List<RowBatch> tables) throws SQLException {
        for (RowBatch batch : tables) {
            if (batch.size() > 0) {
                write(connection, batch);
            }
        }
    }

    private static void write(Connection connection, RowBatch batch) throws SQLException {
        List<Integer> order = order(batch);
        try (PreparedStatement statement = connection.prepareStatement(statement(batch))) {
            for (int row = 0; row < batch.size(); row++) {
                for (int i = 0; i < order.size(); i++) {
                    statement.setObject(i + 1, batch.values(order.get(i)).get(row));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Returns the columns in the order of the statement's parameters: a change names its row last. */
    private static List<Integer> order(RowBatch batch) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, batch.columns().size()).boxed().toList());
        if (batch.means() == Means.UPDATE) {
            order.addAll(order.subList(0, batch.keys().size()));
            order.subList(0, batch.keys().size()).clear();
        }
        return order;
    }

    private static String statement(RowBatch batch) {
        String values =
                " VALUES (" + batch.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        String columns = " (" + names(batch.columns(), ", ", "") + ")";
        return switch (batch.means()) {
            case INSERT -> "INSERT INTO " + batch.table() + columns + values;
            case PUT ->
                "MERGE INTO " + batch.table() + columns + " KEY (" + names(batch.keys(), ", ", "") + ")" + values;
            case UPDATE ->
                "UPDATE " + batch.table() + " SET " + names(batch.others(), ", ", " = ?") + " WHERE "
                        + names(batch.keys(), " AND ", " = ?");
        };
    }

    private static String names(List<Column> columns, String between, String after) {
        return columns.stream().map(column -> column.name() + after).collect(Collectors.joining(between));
    }
}
