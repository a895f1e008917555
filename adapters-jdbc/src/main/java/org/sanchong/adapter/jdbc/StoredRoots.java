package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.domain.claim.ClaimId;

/** The roots of the journal of books in a database. */
final class StoredRoots implements JournalRoots {
    private final Transactions transactions;
    private final CipherSuite suite;
    private final Runnable closing;

    StoredRoots(DataSource store, StoreUrl url, CipherSuite suite, Runnable closing) {
        this.transactions = new Transactions(store, url, () -> {});
        this.suite = suite;
        this.closing = closing;
    }

    @Override
    public String suite() {
        return suite.code();
    }

    @Override
    public List<Place> places(Span span) {
        return transactions.read(connection -> new RootPlaces(connection).find(span));
    }

    @Override
    public List<Root> roots(Span span) {
        return transactions.read(connection -> {
            List<Root> roots = new ArrayList<>();
            for (Place place : new RootPlaces(connection).find(span)) {
                roots.add(new DayRoot(connection, suite, place, -1).make());
            }
            return roots;
        });
    }

    @Override
    public List<Proof> prove(ClaimId claim) {
        return transactions.read(connection -> new ClaimProof(connection, suite).of(claim));
    }

    @Override
    public void close() {
        closing.run();
    }
}
