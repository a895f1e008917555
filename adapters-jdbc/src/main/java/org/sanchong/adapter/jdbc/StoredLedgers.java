package org.sanchong.adapter.jdbc;

import java.time.InstantSource;
import java.util.List;
import org.sanchong.application.port.out.Ledgers;

/** Ledgers in a database. */
final class StoredLedgers implements JdbcBooks.OpenedLedgers {
    private final Transactions transactions;
    private final Vault vault;
    private final Runnable closing;

    StoredLedgers(Transactions transactions, Vault vault, Runnable closing) {
        this.transactions = transactions;
        this.vault = vault;
        this.closing = closing;
    }

    @Override
    public <R> R take(Ledger ledger, InstantSource clock, Intake<R> intake) {
        return transactions.write(connection -> {
            LedgerWriting writing = LedgerWriting.alone(connection, vault);
            List<Entry> known = new LedgerReading(connection, vault).read(ledger);
            Ledgers.Change<R> change = intake.on(known);
            writing.write(ledger, known, change.rows(), clock.instant());
            return change.result();
        });
    }

    @Override
    public List<Entry> read(Ledger ledger) {
        return transactions.read(connection -> new LedgerReading(connection, vault).read(ledger));
    }

    @Override
    public void close() {
        closing.run();
    }
}
