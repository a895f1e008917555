package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;

/** The books in a database. */
final class StoredBooks implements Books {
    private final Runnable closing;
    private final Transactions transactions;
    private final StoreParts parts;
    private final OwnerRows owners;

    /**
     * Keeps books in a store.
     *
     * @param closing gives back what the store holds
     */
    StoredBooks(DataSource store, StoreUrl url, StoreParts parts, Runnable closing) {
        this.closing = closing;
        this.transactions = new Transactions(store, url, parts.numbers()::forget);
        this.parts = parts;
        this.owners = new OwnerRows(parts.vault());
    }

    @Override
    public <R> R withAccounts(Concern concern, Work<R> work) {
        return transactions.write(connection -> {
            StoredPage page = new StoredPage(connection, parts, concern);
            R result = work.on(page);
            page.write();
            return result;
        });
    }

    @Override
    public Optional<BookedClaim> find(ClaimId claim) {
        return transactions.read(connection ->
                Optional.ofNullable(reading(connection).claims(Set.of(claim)).get(claim)));
    }

    @Override
    public List<Entry> entries(OwnerYear of) {
        return transactions.read(connection -> {
            List<OwnerRow> rows = owners.find(connection, of);
            return rows.isEmpty()
                    ? List.of()
                    : reading(connection).entries(rows.get(0).number());
        });
    }

    @Override
    public Accumulators accumulators(PersonId person, int planYear) {
        return transactions.read(connection -> {
            List<OwnerRow> rows = new ArrayList<>();
            for (int year : planYear == 0 ? List.of(0) : List.of(planYear, 0)) {
                rows.addAll(owners.find(connection, new OwnerYear(Account.Owner.PERSON, person.value(), year)));
            }
            return new TotalReading(connection).accumulators(rows);
        });
    }

    /** Returns the catalogs that these books keep; what they hold of the machine is of these books. */
    CatalogVersions catalogs() {
        return new StoredCatalogVersions(transactions, parts.vault().keys(), () -> {});
    }

    /** Returns the cases that these books keep; what they hold of the machine is of these books. */
    Cases cases() {
        return StoredCases.of(transactions, parts.vault());
    }

    /** Returns the ledgers that these books keep; what they hold of the machine is of these books. */
    Ledgers ledgers() {
        return new StoredLedgers(transactions, parts.vault(), () -> {});
    }

    private EntryReading reading(Connection connection) {
        return new EntryReading(Jdbi.open(connection), parts.vault());
    }

    @Override
    public void close() {
        closing.run();
    }
}
