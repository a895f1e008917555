package org.sanchong.adapter.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.sanchong.adapter.jdbc.RowBatch.Column;
import org.sanchong.adapter.jdbc.RowBatch.ColumnType;
import org.sanchong.adapter.jdbc.RowBatch.Means;

/**
 * Writes many new rows of a table to a server by its COPY, in binary form: the server then neither reads arrays nor puts
 * the rows down one by one.
 */
final class CopiedRows {
    /** What every such stream begins with: the form's mark, no flags, and no further header. */
    private static final byte[] BEGINNING = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final int END = -1;
    private static final int NOTHING = -1;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final long FIRST_MOMENT = EntryContent.micros(Instant.parse("2000-01-01T00:00:00Z"));

    private static final int ROOM = 1 << 16;

    private final int many;

    /**
     * Copies tables of many rows.
     *
     * @param many how many rows are many, at least 1
     */
    CopiedRows(int many) {
        this.many = many;
    }

    /** Returns whether the rows are written so. */
    boolean isFor(RowBatch batch) {
        return batch.means() == Means.INSERT && batch.size() >= many;
    }

    /** Writes the rows, all or none. */
    void write(Connection connection, RowBatch batch) throws SQLException {
        byte[] rows = bytes(batch);
        String columns = batch.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + batch.table() + " (" + columns + ") FROM STDIN (FORMAT binary)");
        boolean isDone = false;
        try {
            copy.writeToCopy(rows, 0, rows.length);
            copy.endCopy();
            isDone = true;
        } finally {
            // Whatever it was: with a copy begun, the driver would wait without end for the transaction to be undone.
            if (!isDone) {
                cancel(copy);
            }
        }
    }

    /** Lets the connection undo the transaction; where it is broken, the server does. */
    private static void cancel(CopyIn copy) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException broken) {
            // What went wrong before is what is told.
            return;
        }
    }

    /** Returns the rows in the server's binary form. */
    private static byte[] bytes(RowBatch batch) {
        List<Column> columns = batch.columns();
        GrowingBytes rows = new GrowingBytes(ROOM);
        rows.put(BEGINNING);
        for (int row = 0; row < batch.size(); row++) {
            rows.putShort(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                put(rows, columns.get(i).type(), batch.values(i).get(row));
            }
        }
        rows.putShort(END);
        return rows.toBytes();
    }

    /** Puts a value down behind its length. */
    private static void put(GrowingBytes rows, ColumnType type, @Nullable Object value) {
        if (value == null) {
            rows.putInt(NOTHING);
            return;
        }
        switch (type) {
            case SMALLINT -> {
                rows.putInt(Short.BYTES);
                rows.putShort((Short) value);
            }
            case BIGINT -> {
                rows.putInt(Long.BYTES);
                rows.putLong((Long) value);
            }
            case TEXT -> put(rows, ((String) value).getBytes(StandardCharsets.UTF_8));
            case BYTES -> put(rows, (byte[]) value);
            case DATE -> {
                rows.putInt(Integer.BYTES);
                rows.putInt(Math.toIntExact(FIRST_DAY.until((LocalDate) value, ChronoUnit.DAYS)));
            }
            case MOMENT -> {
                rows.putInt(Long.BYTES);
                long micros = EntryContent.micros(((OffsetDateTime) value).toInstant());
                rows.putLong(Math.subtractExact(micros, FIRST_MOMENT));
            }
        }
    }

    private static void put(GrowingBytes rows, byte[] value) {
        rows.putInt(value.length);
        rows.put(value);
    }
}
