package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are written to a table together, each with a value for each of some columns. */
final class RowBatch {
    private final String table;
    private final Means means;
    private final int keys;
    private final List<Column> columns;
    private final List<List<@Nullable Object>> values = new ArrayList<>();
    private int size;

    /** How rows are written. */
    enum Means {
        /** They are new. */
        INSERT,
        /** They are new, or take the place of the row with their key. */
        PUT,
        /** They are there, and their other columns change. */
        UPDATE
    }

    /** What a column holds, by its name in SQL. */
    enum ColumnType {
        SMALLINT("smallint"),
        BIGINT("bigint"),
        TEXT("varchar"),
        BYTES("bytea"),
        DATE("date"),
        MOMENT("timestamptz");

        private final String sql;

        ColumnType(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type what it holds
     */
    record Column(String name, ColumnType type) {}

    private RowBatch(String table, Means means, int keys, List<Column> columns) {
        this.table = table;
        this.means = means;
        this.keys = keys;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            values.add(new ArrayList<>());
        }
    }

    static Column smallint(String name) {
        return new Column(name, ColumnType.SMALLINT);
    }

    static Column bigint(String name) {
        return new Column(name, ColumnType.BIGINT);
    }

    static Column text(String name) {
        return new Column(name, ColumnType.TEXT);
    }

    static Column bytes(String name) {
        return new Column(name, ColumnType.BYTES);
    }

    static Column date(String name) {
        return new Column(name, ColumnType.DATE);
    }

    static Column moment(String name) {
        return new Column(name, ColumnType.MOMENT);
    }

    /** Begins new rows. */
    static RowBatch insert(String table, List<Column> columns) {
        return new RowBatch(table, Means.INSERT, 0, columns);
    }

    /** Begins rows that are new, or take the place of the row of which the first columns, so many, are the same. */
    static RowBatch put(String table, int keys, List<Column> columns) {
        return new RowBatch(table, Means.PUT, keys, columns);
    }

    /** Begins changes of the rows that the first columns, so many, name. */
    static RowBatch update(String table, int keys, List<Column> columns) {
        return new RowBatch(table, Means.UPDATE, keys, columns);
    }

    /** Returns a number for a column of small ones; one that is none is a fault of the program. */
    static short small(int number) {
        if (number != (short) number) {
            throw new IllegalArgumentException("not a small number: " + number);
        }
        return (short) number;
    }

    /** Adds a row: a value for each column, numbers as they are in SQL, moments as {@link java.time.OffsetDateTime}. */
    void add(List<? extends @Nullable Object> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + table + " has " + columns.size() + " values: " + row.size());
        }
        for (int i = 0; i < row.size(); i++) {
            values.get(i).add(row.get(i));
        }
        size++;
    }

    String table() {
        return table;
    }

    Means means() {
        return means;
    }

    /** Returns the columns that name a row. */
    List<Column> keys() {
        return columns.subList(0, keys);
    }

    /** Returns the columns that do not. */
    List<Column> others() {
        return columns.subList(keys, columns.size());
    }

    List<Column> columns() {
        return columns;
    }

    /** Returns the values of a column, a row after the other. */
    List<@Nullable Object> values(int column) {
        return values.get(column);
    }

    int size() {
        return size;
    }
}
