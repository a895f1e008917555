package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.Accumulators;

/** Settles a claim again on what its entry says stood before it, and on what the stay before it carried. */
final class ExplainingFromBooks implements ExplainFromBooks {
    private static final String PREVIOUS = "previous_claim";

    private final Books books;
    private final Supplier<SettlingByCatalog> settling;

    ExplainingFromBooks(Books books, Supplier<SettlingByCatalog> settling) {
        this.books = books;
        this.settling = settling;
    }

    @Override
    public Outcome explain(ClaimId claim) {
        Optional<BookedClaim> booked = books.find(claim);
        return booked.isEmpty()
                ? new Outcome.Unknown(claim)
                : settling.get().settle(booked.get(), before(booked.get().settled()));
    }

    private Accumulators before(Entry settled) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
        for (Movement movement : settled.movements()) {
            if (movement.before() != 0) {
                totals.put(movement.total(), movement.before());
            }
        }
        return Accumulators.of(totals, carried(settled));
    }

    /** Returns what the stay before carried when this one was settled. */
    private Map<Accumulators.Carried, Long> carried(Entry settled) {
        String previous = ContentReading.lines(settled.content()).getOrDefault(PREVIOUS, "");
        if (previous.isEmpty()) {
            return Map.of();
        }
        List<Entry> inOrder = books.entries(
                new OwnerYear(Account.Owner.PERSON, settled.person().value(), 0));
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
        for (Entry entry : inOrder) {
            if (entry.claim().equals(settled.claim())) {
                break;
            }
            if (entry.claim().value().equals(previous) && entry.kind() == Books.Kind.REVERSED) {
                carried.clear();
            } else if (entry.claim().value().equals(previous)) {
                carried.putAll(entry.carried());
            }
        }
        return carried;
    }
}
