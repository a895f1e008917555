package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.application.port.out.Ledgers.Entry;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.Ledgers.Row;

/** Writes rows of ledgers, one writer after the other: behind the last row that is there. In a transaction. */
final class LedgerWriting {
    private static final String LOCK = "SELECT last_number FROM table_head WHERE table_name = 'ledger_row' FOR UPDATE";
    private static final String LAST = "SELECT r.number, r.tag FROM ledger_row AS r ORDER BY r.number DESC LIMIT 1";
    private static final String ROW = "INSERT INTO ledger_row (number, recorded_at, ledger, place, row_id, subject,"
            + " happened_on, content, tag) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Vault vault;
    private long number;
    private byte[] before = {};

    private LedgerWriting(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** Keeps other writers waiting until the transaction ends; to be asked before it is read what is known. */
    static LedgerWriting alone(Connection connection, Vault vault) throws SQLException {
        try (PreparedStatement locking = connection.prepareStatement(LOCK);
                ResultSet head = locking.executeQuery()) {
            // Before the first row there is nothing to lock: of two writers one finds its number taken, and looks
            // again.
            head.next();
        }
        LedgerWriting writing = new LedgerWriting(connection, vault);
        try (RowCursor rows = new RowCursor(connection, LAST)) {
            if (rows.next()) {
                writing.number = rows.row().getLong(1);
                writing.before = rows.row().getBytes(2);
            }
        }
        return writing;
    }

    /**
     * Writes rows behind those of the ledger that are known.
     *
     * @throws IllegalArgumentException if the id of one is there already; then none is written
     */
    void write(Ledger ledger, List<Entry> known, List<Row> rows, Instant now) throws SQLException {
        refuseKnown(ledger, known, rows);
        if (rows.isEmpty()) {
            return;
        }
        Instant last =
                known.isEmpty() ? Instant.MIN : known.get(known.size() - 1).recordedAt();
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        LedgerSecrets.Kept kept = new LedgerSecrets(connection, vault).make(ledger.name());
        long end = number;
        try (PreparedStatement statement = connection.prepareStatement(ROW)) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                LedgerRow.Place place = new LedgerRow.Place(ledger.name(), known.size() + i + 1L, row.id());
                LedgerRow added =
                        new LedgerRow(number + 1, at.isBefore(last) ? last : at, place, row.subject(), row.on());
                byte[] sealed = kept.secret().sealLedger(place, LedgerText.write(row.values()));
                before = added.tag(vault.keys(), before, kept.row(), sealed);
                number++;
                add(statement, added, sealed);
            }
            statement.executeBatch();
        }
        TableHead.ofLedgers(vault.keys()).move(connection, end, number, before);
    }

    private static void refuseKnown(Ledger ledger, List<Entry> known, List<Row> rows) {
        Set<String> ids = new HashSet<>();
        known.forEach(entry -> ids.add(entry.row().id()));
        for (Row row : rows) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("the ledger " + ledger + " has a row " + row.id() + " already");
            }
        }
    }

    private void add(PreparedStatement statement, LedgerRow row, byte[] sealed) throws SQLException {
        statement.setLong(1, row.number());
        statement.setObject(2, row.at().atOffset(ZoneOffset.UTC));
        statement.setString(3, row.place().ledger());
        statement.setLong(4, row.place().number());
        statement.setString(5, row.place().id());
        statement.setString(6, row.subject());
        statement.setObject(7, row.on());
        statement.setBytes(8, sealed);
        statement.setBytes(9, before);
        statement.addBatch();
    }
}
