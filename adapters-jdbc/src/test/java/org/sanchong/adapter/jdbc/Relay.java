package org.sanchong.adapter.jdbc;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;

/** Books that others take the place of, each time that they are opened anew. */
final class Relay implements Books {
    private volatile Books now;

    Relay(Books first) {
        now = first;
    }

    /** Hands on to other books from here on. */
    void handTo(Books next) {
        now = next;
    }

    /** Returns the ledgers of the books that are there at each call. */
    Ledgers ledgers() {
        return new Ledgers() {
            @Override
            public <R> R take(Ledger ledger, InstantSource clock, Intake<R> intake) {
                return JdbcBooks.ledgers(now).take(ledger, clock, intake);
            }

            @Override
            public List<Entry> read(Ledger ledger) {
                return JdbcBooks.ledgers(now).read(ledger);
            }
        };
    }

    @Override
    public <R> R withAccounts(Concern concern, Work<R> work) {
        return now.withAccounts(concern, work);
    }

    @Override
    public Optional<BookedClaim> find(ClaimId claim) {
        return now.find(claim);
    }

    @Override
    public List<Entry> entries(OwnerYear of) {
        return now.entries(of);
    }

    @Override
    public Accumulators accumulators(PersonId person, int planYear) {
        return now.accumulators(person, planYear);
    }

    @Override
    public void close() {
        now.close();
    }
}
