package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Goes through all rows of ledgers: each opens and is what was written, behind the one before, up to the last. */
final class LedgerCheck {
    private static final String ROWS = "SELECT " + LedgerRow.COLUMNS
            + " FROM ledger_row AS r WHERE r.number > ? AND r.number <= ? ORDER BY r.number";

    private final Vault vault;
    private final Map<String, Optional<LedgerSecrets.Kept>> secrets = new HashMap<>();
    private long number;
    private byte[] before = {};

    LedgerCheck(Vault vault) {
        this.vault = vault;
    }

    /** Returns the first row that is not right. */
    Optional<Fault> check(Connection connection) throws SQLException {
        Optional<Fault> first = check(connection, Long.MAX_VALUE);
        return first.isPresent() ? first : ending(connection);
    }

    /** Goes on behind the row of that number, of whose tag is known that it is right. */
    void behind(long row, byte[] itsTag) {
        number = row;
        before = itsTag.clone();
    }

    /** Returns the first row that is not right, up to the number. */
    Optional<Fault> check(Connection connection, long last) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, ROWS, number, last)) {
            while (rows.next()) {
                number++;
                if (!isRight(connection, rows.row())) {
                    return Optional.of(new Fault(
                            Code.LEDGER_ALTERED,
                            "ledger_row",
                            "number " + rows.row().getLong(1)));
                }
                before = rows.row().getBytes(LedgerRow.TAG);
            }
        }
        return Optional.empty();
    }

    /** Returns what is wrong behind the last row. */
    Optional<Fault> ending(Connection connection) throws SQLException {
        return TableHead.ofLedgers(vault.keys()).fault(connection, number, before);
    }

    private boolean isRight(Connection connection, ResultSet row) throws SQLException {
        LedgerRow read = LedgerRow.of(row);
        byte[] sealed = row.getBytes(LedgerRow.CONTENT);
        Optional<LedgerSecrets.Kept> kept = secret(connection, read.place().ledger());
        long secretRow = kept.map(LedgerSecrets.Kept::row).orElse(0L);
        return read.number() == number
                && MessageDigest.isEqual(read.tag(vault.keys(), before, secretRow, sealed), row.getBytes(LedgerRow.TAG))
                && kept.flatMap(of -> of.secret().openLedger(read.place(), sealed))
                        .isPresent();
    }

    private Optional<LedgerSecrets.Kept> secret(Connection connection, String ledger) throws SQLException {
        Optional<LedgerSecrets.Kept> known = secrets.get(ledger);
        if (known == null) {
            known = new LedgerSecrets(connection, vault).find(ledger);
            secrets.put(ledger, known);
        }
        return known;
    }
}
