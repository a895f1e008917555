package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sanchong.adapter.jdbc.EntryContent.Values;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Goes through all entries, and holds what their rows say against their tags. */
final class EntryCheck {
    private static final int NUMBERS = 15;
    private static final int TEXTS = 10;

    private static final String SETTLEMENTS = "SELECT s.entry, s.plan_year, s.place, c.owner_year, s.total, s.in_scope,"
            + " s.basic, s.critical_illness, s.supplementary, s.medical_assistance, s.further_assistance, s.backstop,"
            + " s.personal, s.on_application, c.plan_year, s.claim_id, s.kind, s.policy, s.notes, s.policy_recorded,"
            + " s.catalog_hash, s.derivation_hash, s.recorded_at, s.tag, c.content_key, c.household,"
            + " (SELECT COUNT(*) FROM journal AS j WHERE j.plan_year = s.plan_year AND j.entry = s.entry"
            + " AND j.owner_year = c.owner_year), s.region, f.claim_id, r.content_key"
            + " FROM settlement AS s LEFT JOIN claim AS c ON c.claim_id = s.claim_id"
            + " LEFT JOIN refund AS f ON f.takes_back = s.claim_id AND s.kind = 'REVERSED'"
            + " LEFT JOIN claim AS r ON r.claim_id = f.claim_id";
    private static final String IN_ORDER = " ORDER BY plan_year, entry";
    private static final String MOVEMENTS =
            "SELECT plan_year, entry, owner_year, stood, moved, region, account" + " FROM movement";
    private static final String CARRIED =
            "SELECT plan_year, entry, owner_year, amount, policy, claim_id, account" + " FROM carried";
    private static final String SOME = " WHERE plan_year = ? AND entry > ? AND entry <= ?";

    private final StoreKeys keys;
    private long entries;

    EntryCheck(StoreKeys keys) {
        this.keys = keys;
    }

    /** Returns how many entries there were. */
    long entries() {
        return entries;
    }

    /** Returns the first entry that is not right. */
    Optional<Fault> check(Connection connection, PartSeen seen) throws SQLException {
        try (RowCursor settlements = new RowCursor(connection, SETTLEMENTS + " ORDER BY s.plan_year, s.entry");
                RowCursor movements = new RowCursor(connection, MOVEMENTS + IN_ORDER);
                RowCursor carried = new RowCursor(connection, CARRIED + IN_ORDER)) {
            return check(settlements, movements, carried, seen);
        }
    }

    /** Returns the first entry of the plan year that is not right behind that number, up to this one. */
    Optional<Fault> check(Connection connection, int year, long after, long last) throws SQLException {
        Object[] some = {year, after, last};
        try (RowCursor settlements = new RowCursor(
                        connection,
                        SETTLEMENTS + " WHERE s.plan_year = ? AND s.entry > ? AND s.entry <= ?"
                                + " ORDER BY s.plan_year, s.entry",
                        some);
                RowCursor movements = new RowCursor(connection, MOVEMENTS + SOME + IN_ORDER, some);
                RowCursor carried = new RowCursor(connection, CARRIED + SOME + IN_ORDER, some)) {
            return check(settlements, movements, carried, PartSeen.ofNobody());
        }
    }

    private Optional<Fault> check(RowCursor settlements, RowCursor movements, RowCursor carried, PartSeen seen)
            throws SQLException {
        movements.next();
        carried.next();
        while (settlements.next()) {
            entries++;
            seen.row();
            Optional<Fault> fault = entry(settlements.row(), movements, carried);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return stray("movement", movements).or(() -> stray("carried", carried));
    }

    private static Optional<Fault> stray(String table, RowCursor rows) {
        try {
            return rows.isAtRow()
                    ? Optional.of(new Fault(
                            Code.ENTRY_ALTERED,
                            table,
                            "entry " + rows.row().getLong(2) + " of "
                                    + rows.row().getInt(1) + ", which is not there"))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("a row at which the cursor stands is there", e);
        }
    }

    private Optional<Fault> entry(ResultSet row, RowCursor movements, RowCursor carried) throws SQLException {
        String place = "entry " + row.getLong(1) + " of " + row.getInt(2) + ", claim " + row.getString(16);
        List<Values> moved = of(row, movements, false);
        List<Values> stays = of(row, carried, true);
        if (row.getBytes(25) == null || row.getInt(15) != row.getInt(2)) {
            return Optional.of(new Fault(Code.CLAIM_ALTERED, "claim", place));
        }
        byte[] tag = new EntryContent(settlement(row), moved, stays).tag(keys);
        if (!MessageDigest.isEqual(tag, row.getBytes(24))) {
            return Optional.of(new Fault(Code.ENTRY_ALTERED, "settlement", place));
        }
        return row.getLong(27) == 1
                ? Optional.empty()
                : Optional.of(new Fault(Code.NOT_IN_JOURNAL, "settlement", place));
    }

    private static Values settlement(ResultSet row) throws SQLException {
        List<Long> numbers = new ArrayList<>(NUMBERS);
        for (int column = 1; column <= 4; column++) {
            numbers.add(row.getLong(column));
        }
        numbers.add(EntryContent.micros(row.getObject(23, OffsetDateTime.class).toInstant()));
        for (int column = 5; column <= 14; column++) {
            numbers.add(row.getLong(column));
        }
        LocalDate recorded = row.getObject(20, LocalDate.class);
        HexFormat hex = HexFormat.of();
        List<String> texts = new ArrayList<>(TEXTS);
        texts.addAll(List.of(
                row.getString(16),
                row.getString(17),
                row.getString(28),
                row.getString(18),
                recorded == null ? "" : recorded.toString(),
                hex.formatHex(row.getBytes(21)),
                hex.formatHex(row.getBytes(22)),
                row.getString(19),
                hex.formatHex(row.getBytes(25)),
                row.getBytes(26) == null ? "" : "household"));
        byte[] refundKey = row.getBytes(30);
        if (row.getString(29) != null) {
            texts.addAll(List.of(row.getString(29), refundKey == null ? "" : hex.formatHex(refundKey)));
        }
        return new Values(numbers, texts);
    }

    /** Returns what a stay carries: nothing where it is taken back, and there alone. */
    private static long carried(boolean isReversal, boolean isAbsent, long amount) {
        if (isAbsent) {
            return isReversal ? EntryContent.NO_AMOUNT : EntryContent.STRANGE_AMOUNT;
        }
        return isReversal ? EntryContent.STRANGE_AMOUNT : amount;
    }

    /** Returns the rows that belong to the entry; one that comes before it belongs to none, and stays. */
    private static List<Values> of(ResultSet entry, RowCursor rows, boolean isCarried) throws SQLException {
        List<Values> found = new ArrayList<>();
        boolean isReversal = Books.Kind.REVERSED.name().equals(entry.getString(17));
        while (rows.isAtRow()
                && rows.row().getInt(1) == entry.getInt(2)
                && rows.row().getLong(2) == entry.getLong(1)) {
            ResultSet row = rows.row();
            long amount = row.getLong(4);
            boolean isAbsent = row.wasNull();
            found.add(
                    isCarried
                            ? new Values(
                                    List.of(row.getLong(3), carried(isReversal, isAbsent, amount)),
                                    List.of(row.getString(5), row.getString(6), row.getString(7)))
                            : new Values(
                                    List.of(row.getLong(3), amount, row.getLong(5)),
                                    List.of(row.getString(6), row.getString(7))));
            rows.next();
        }
        return found;
    }
}
