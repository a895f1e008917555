package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.adapter.jdbc.RowBatch.Column;

/**
 * Writes rows of all tables in one message to a server, a statement a table, and ends the transaction with it; where new rows of
 * a table are many, by its COPY before.
 */
final class ArrayRows implements RowWriting {
    private static final int MANY = 64;
    /** Behind the last statement; a server carries it out if all before it went well. The driver sees that it was. */
    private static final String COMMIT = ";\nCOMMIT";

    private final CopiedRows copying;

    ArrayRows() {
        this(MANY);
    }

    /**
     * Copies tables of many new rows.
     *
     * @param many how many are many, at least 1
     */
    ArrayRows(int many) {
        this.copying = new CopiedRows(many);
    }

    @Override
    public void write(Connection connection, List<RowBatch> tables) throws SQLException {
        List<RowBatch> filled = new ArrayList<>();
        for (RowBatch batch : tables) {
            if (copying.isFor(batch)) {
                copying.write(connection, batch);
            } else if (batch.size() > 0) {
                filled.add(batch);
            }
        }
        if (filled.isEmpty()) {
            return;
        }
        String all = filled.stream().map(ArrayRows::statement).collect(Collectors.joining(";\n", "", COMMIT));
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
