package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Root;

/**
 * Makes the root of a region and day: a leaf for each chain in which an entry was recorded there and then, in order of the
 * owner's key and the plan year.
 */
final class DayRoot {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String ENTRIES = " FROM settlement AS s"
            + " JOIN journal AS j ON j.plan_year = s.plan_year AND j.entry = s.entry"
            + " JOIN owner_year AS o ON o.number = j.owner_year"
            + " WHERE s.region = ? AND s.recorded_at >= ? AND s.recorded_at < ?";

    private static final String HEADS = "SELECT o.number, o.owner_key, o.plan_year, j.sequence, j.hash" + ENTRIES
            + " ORDER BY o.owner_key, o.plan_year, j.sequence";

    private static final String COUNT =
            "SELECT COUNT(*) FROM settlement AS s WHERE s.region = ? AND s.recorded_at >= ? AND s.recorded_at < ?";

    private final Connection connection;
    private final Place place;
    private final MerkleTree tree;
    private final long proved;
    private long provedSequence;
    private String before = "";

    /**
     * Begins a root.
     *
     * @param proved the number of the owner's year whose chain is to be proved; -1 for none
     */
    DayRoot(Connection connection, CipherSuite suite, Place place, long proved) {
        this.connection = connection;
        this.place = place;
        this.tree = new MerkleTree(suite);
        this.proved = proved;
    }

    /** Returns when a day of China begins. */
    static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(CHINA).toOffsetDateTime();
    }

    /** Returns the day of China of a moment. */
    static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(CHINA).toLocalDate();
    }

    /** Returns the root. */
    Root make() throws SQLException {
        try (RowCursor rows = new RowCursor(connection, HEADS, arguments())) {
            boolean isThere = rows.next();
            while (isThere) {
                isThere = chain(rows);
            }
        }
        return new Root(place, tree.leaves(), count(), HexFormat.of().formatHex(tree.root()));
    }

    /** Goes through the rows of a chain, and adds its last; returns whether another chain follows. */
    private boolean chain(RowCursor rows) throws SQLException {
        ResultSet row = rows.row();
        long owner = row.getLong(1);
        OwnerSecret.Place whose = new OwnerSecret.Place(HexFormat.of().formatHex(row.getBytes(2)), row.getInt(3));
        long sequence = row.getLong(4);
        byte[] hash = row.getBytes(5);
        boolean isThere = rows.next();
        while (isThere && row.getLong(1) == owner) {
            sequence = row.getLong(4);
            hash = row.getBytes(5);
            isThere = rows.next();
        }
        String at = whose.ownerKey() + " " + String.format(Locale.ROOT, "%04d", whose.planYear());
        if (at.compareTo(before) <= 0) {
            throw new IllegalStateException("the database does not order by bytes, and roots need that order");
        }
        before = at;
        if (owner == proved) {
            provedSequence = sequence;
        }
        tree.add(ChainHead.leaf(whose, sequence, hash), owner == proved);
        return isThere;
    }

    private long count() throws SQLException {
        try (RowCursor rows = new RowCursor(connection, COUNT, arguments())) {
            rows.next();
            return rows.row().getLong(1);
        }
    }

    private Object[] arguments() {
        return new Object[] {
            place.region().value(),
            beginning(place.day()),
            beginning(place.day().plusDays(1))
        };
    }

    /** Returns the last sequence of the chain that is to be proved. */
    long provedSequence() {
        return provedSequence;
    }

    /** Returns the place of its leaf, from 0. */
    long leaf() {
        return tree.proved();
    }

    /** Returns the hashes beside its way to the root. */
    List<String> path() {
        return tree.path().stream().map(HexFormat.of()::formatHex).toList();
    }
}
