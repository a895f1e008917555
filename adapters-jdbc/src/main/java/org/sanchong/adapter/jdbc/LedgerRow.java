package org.sanchong.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import org.sanchong.application.port.out.Ledgers.Entry;
import org.sanchong.application.port.out.Ledgers.Row;

/**
 * A row of a ledger (台账), as the books have it: all but its values, which are encrypted.
 *
 * @param number its number among the rows of all ledgers, from 1
 * @param at when the books learnt of it, in whole microseconds
 * @param place where it stands
 * @param subject what it is about
 * @param on the day on which what it says happened
 */
record LedgerRow(long number, Instant at, Place place, String subject, LocalDate on) {
    /** The columns from which a row is read, in their order. */
    static final String COLUMNS =
            "r.number, r.recorded_at, r.ledger, r.place, r.row_id, r.subject, r.happened_on, r.content, r.tag";

    /** Where the values stand, encrypted. */
    static final int CONTENT = 8;

    /** Where the tag stands. */
    static final int TAG = 9;

    /**
     * Where a row stands.
     *
     * @param ledger the name of its ledger
     * @param number its number in the ledger, from 1
     * @param id what tells it apart in the ledger
     */
    record Place(String ledger, long number, String id) {
        /** Returns the row in which the values stand: in another one they do not open. */
        PersonKey.Row sealing() {
            return new PersonKey.Row("ledger_row", "content", ledger + " " + number + " " + id);
        }
    }

    static LedgerRow of(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new Place(row.getString(3), row.getLong(4), row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDate.class));
    }

    /** Returns it as whoever reads the ledger has it. */
    Entry entry(SortedMap<String, String> values) {
        return new Entry(place.number(), at, new Row(place.id(), subject, on, values));
    }

    /**
     * Returns what authenticates the row, behind the tag of the row before.
     *
     * @param secretRow the number of the row that has the ledger's secret
     * @param sealed the values, encrypted
     */
    byte[] tag(StoreKeys keys, byte[] before, long secretRow, byte[] sealed) {
        return keys.journalTag(new CanonicalBytes("ledger-row")
                .bytes(before)
                .number(number)
                .number(EntryContent.micros(at))
                .text(place.ledger())
                .number(place.number())
                .text(place.id())
                .text(subject)
                .text(on.toString())
                .number(secretRow)
                .bytes(sealed)
                .toBytes());
    }
}
