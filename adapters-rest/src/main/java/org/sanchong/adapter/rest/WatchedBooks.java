package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.out.Books;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;

/** Books that tell afterwards what was added by one request: so a claim that was there is told from one that came. */
final class WatchedBooks implements Books {
    private final Books books;
    private final List<Entry> kept = new ArrayList<>();

    WatchedBooks(Books books) {
        this.books = books;
    }

    /** Returns whether anything was added, and is kept. */
    synchronized boolean isAddedTo() {
        return !kept.isEmpty();
    }

    /** Returns the claim as the books have it: what was added now is not asked for again. */
    Optional<BookedClaim> booked(ClaimId claim) {
        return added(claim).or(() -> books.find(claim));
    }

    private synchronized Optional<BookedClaim> added(ClaimId claim) {
        boolean isSettledNow = kept.size() == 1
                && kept.get(0).kind() == Kind.SETTLED
                && kept.get(0).claim().equals(claim);
        return isSettledNow ? Optional.of(new BookedClaim(List.copyOf(kept))) : Optional.empty();
    }

    @Override
    public <R> R withAccounts(Concern concern, Work<R> work) {
        // The work may be done again from its beginning; what counts is the last time.
        List<Entry> posted = new ArrayList<>();
        R result = books.withAccounts(concern, page -> {
            posted.clear();
            return work.on(new Watched(page, posted));
        });
        synchronized (this) {
            kept.addAll(posted);
        }
        return result;
    }

    @Override
    public Optional<BookedClaim> find(ClaimId claim) {
        return books.find(claim);
    }

    @Override
    public List<Entry> entries(OwnerYear of) {
        return books.entries(of);
    }

    @Override
    public Accumulators accumulators(PersonId person, int planYear) {
        return books.accumulators(person, planYear);
    }

    @Override
    public void close() {
        // They are somebody else's to close.
    }

    private record Watched(Page page, List<Entry> posted) implements Page {
        @Override
        public Accumulators before() {
            return page.before();
        }

        @Override
        public Set<OwnerYear> forgotten() {
            return page.forgotten();
        }

        @Override
        public Optional<BookedClaim> booked(ClaimId claim) {
            return page.booked(claim);
        }

        @Override
        public Optional<BookedClaim> takenBackBy(ClaimId refund) {
            return page.takenBackBy(refund);
        }

        @Override
        public boolean isSameRefund(BookedClaim takenBack, String content) {
            return page.isSameRefund(takenBack, content);
        }

        @Override
        public boolean isSame(BookedClaim booked, String content) {
            return page.isSame(booked, content);
        }

        @Override
        public Optional<ClaimId> standingAfter(BookedClaim booked) {
            return page.standingAfter(booked);
        }

        @Override
        public List<Entry> entries(OwnerYear of) {
            return page.entries(of);
        }

        @Override
        public void post(Entry entry) {
            page.post(entry);
            posted.add(entry);
        }
    }
}
