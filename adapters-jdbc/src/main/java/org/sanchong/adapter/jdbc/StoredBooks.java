package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.sanchong.adapter.jdbc.OwnerRows.OwnerRow;
import org.sanchong.application.port.out.Books;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;

/** The books in a database. */
final class StoredBooks implements Books {
    private final Runnable closing;
    private final Transactions transactions;
    private final StoreParts parts;

    /**
     * Keeps books in a store.
     *
     * @param closing gives back what the store holds
     */
    StoredBooks(DataSource store, StoreUrl url, StoreParts parts, Runnable closing) {
        this.closing = closing;
        this.transactions = new Transactions(Jdbi.create(store), url);
        this.parts = parts;
    }

    @Override
    public <R> R withAccounts(Concern concern, Work<R> work) {
        return transactions.write(handle -> {
            StoredPage page = new StoredPage(handle, parts, concern);
            R result = work.on(page);
            page.write();
            return result;
        });
    }

    @Override
    public Optional<BookedClaim> find(ClaimId claim) {
        return transactions.read(handle -> Optional.ofNullable(
                new EntryReading(handle, parts.vault()).claims(Set.of(claim)).get(claim)));
    }

    @Override
    public List<Entry> entries(OwnerYear of) {
        return transactions.read(handle -> {
            List<OwnerRow> rows = new OwnerRows(parts.vault(), parts.isPostgres()).find(handle, of);
            return rows.isEmpty()
                    ? List.of()
                    : new EntryReading(handle, parts.vault())
                            .entries(rows.get(0).number());
        });
    }

    @Override
    public Accumulators accumulators(PersonId person, int planYear) {
        return transactions.read(handle -> {
            OwnerRows owners = new OwnerRows(parts.vault(), parts.isPostgres());
            List<OwnerRow> rows = new ArrayList<>();
            for (int year : Set.of(planYear, 0)) {
                rows.addAll(owners.find(handle, new OwnerYear(Account.Owner.PERSON, person.value(), year)));
            }
            return new TotalReading(handle).accumulators(rows);
        });
    }

    @Override
    public void close() {
        closing.run();
    }
}
