package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.RowsSeen;

/** The journal of books in a database. */
final class StoredJournal implements Journal {
    private final Transactions transactions;
    private final Vault vault;
    private final Runnable closing;

    StoredJournal(DataSource store, StoreUrl url, Vault vault, Runnable closing) {
        this.transactions = new Transactions(store, url, () -> {});
        this.vault = vault;
        this.closing = closing;
    }

    @Override
    public Check verify(RowsSeen seen) {
        return transactions.read(connection -> verify(connection, seen));
    }

    @Override
    public Part verify(String after, int most) {
        return transactions.read(connection -> new JournalPart(connection, vault, most).verify(after));
    }

    private Check verify(Connection connection, RowsSeen seen) throws SQLException {
        ChainCheck chains = new ChainCheck(vault);
        EntryCheck entries = new EntryCheck(vault.keys());
        Optional<Fault> first = chains.check(connection, PartSeen.of(seen, RowsSeen.Part.LINKS, connection, "journal"));
        if (first.isEmpty()) {
            first = entries.check(connection, PartSeen.of(seen, RowsSeen.Part.ENTRIES, connection, "settlement"));
        }
        if (first.isEmpty()) {
            first = new ClaimCheck(vault)
                    .check(connection, PartSeen.of(seen, RowsSeen.Part.CLAIMS, connection, "claim"));
        }
        if (first.isEmpty()) {
            first = new TotalCheck().check(connection);
        }
        if (first.isEmpty()) {
            first = new CertificationCheck(vault).check(connection);
        }
        if (first.isEmpty()) {
            first = new CatalogCheck(vault.keys()).check(connection);
        }
        if (first.isEmpty()) {
            first = new CaseCheck(vault).check(connection);
        }
        if (first.isEmpty()) {
            first = new LedgerCheck(vault).check(connection);
        }
        return new Check(chains.chains(), entries.entries(), first.map(List::of).orElse(List.of()));
    }

    @Override
    public void close() {
        closing.run();
    }
}
