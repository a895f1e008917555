package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.Ledgers.Entry;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.UnusableFileException;

/** Reads the rows of a ledger in their order. */
final class LedgerReading {
    private static final String ROWS =
            "SELECT " + LedgerRow.COLUMNS + " FROM ledger_row AS r WHERE r.ledger = ? ORDER BY r.place";

    private final Connection connection;
    private final Vault vault;

    LedgerReading(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    private static final class Sealed {
        private final LedgerRow row;
        private final byte[] content;

        Sealed(ResultSet from) throws SQLException {
            row = LedgerRow.of(from);
            content = from.getBytes(LedgerRow.CONTENT);
        }
    }

    /** Returns all rows of the ledger. */
    List<Entry> read(Ledger ledger) throws SQLException {
        List<Sealed> read = new ArrayList<>();
        try (RowCursor rows = new RowCursor(connection, ROWS, ledger.name())) {
            while (rows.next()) {
                read.add(new Sealed(rows.row()));
            }
        }
        // Looked for behind the rows: the first writer of a ledger may have made both since this transaction began.
        Optional<OwnerSecret> secret =
                new LedgerSecrets(connection, vault).find(ledger.name()).map(LedgerSecrets.Kept::secret);
        return read.stream().map(each -> entry(each, secret)).toList();
    }

    private static Entry entry(Sealed sealed, Optional<OwnerSecret> secret) {
        LedgerRow read = sealed.row;
        String text = secret.flatMap(known -> known.openLedger(read.place(), sealed.content))
                .orElseThrow(() -> new UnusableFileException("row "
                        + read.place().number() + " of the ledger "
                        + read.place().ledger()
                        + " in the books does not open with these keys: it was changed, or the file"
                        + " of keys lacks a master key. \"journal verify\" tells more / 账簿中 "
                        + read.place().ledger() + " 台账的第 " + read.place().number()
                        + " 行无法打开：数据被改动，或密钥文件缺少主密钥。请用 journal verify 查明"));
        return read.entry(LedgerText.read(text));
    }
}
