package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.sanchong.application.port.out.RowsSeen;

/** Counts the rows of a part of the books while they are gone through, and tells who wants to know. */
final class PartSeen {
    private final RowsSeen to;
    private final RowsSeen.Part part;
    private final long all;
    private long rows;

    private PartSeen(RowsSeen to, RowsSeen.Part part, long all) {
        this.to = to;
        this.part = part;
        this.all = all;
    }

    /** Begins a part that has so many rows as the table has; they are counted if somebody wants to know. */
    static PartSeen of(RowsSeen to, RowsSeen.Part part, Connection connection, String table) throws SQLException {
        if (!to.isAsked()) {
            return ofNobody();
        }
        try (RowCursor count = new RowCursor(connection, "SELECT COUNT(*) FROM " + table)) {
            count.next();
            return new PartSeen(to, part, count.row().getLong(1));
        }
    }

    /** Begins a part of which nobody is told. */
    static PartSeen ofNobody() {
        return new PartSeen(RowsSeen.NOBODY, RowsSeen.Part.LINKS, 0);
    }

    /** One more row was looked at. */
    void row() {
        rows++;
        to.seen(part, rows, all);
    }
}
