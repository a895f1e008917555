package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;

/** Settles a claim again on what its entry says stood before it, and on what the stay before it carried. */
final class ExplainingFromBooks implements ExplainFromBooks {
    private static final String PREVIOUS = "previous_claim";

    private final PolicyCatalog catalog;
    private final DerivationSeals seals;
    private final Books books;

    ExplainingFromBooks(PolicyCatalog catalog, Books books, DerivationSeals seals) {
        this.catalog = catalog;
        this.books = books;
        this.seals = seals;
    }

    @Override
    public Outcome explain(ClaimId claim) {
        Optional<BookedClaim> booked = books.find(claim);
        return booked.isEmpty()
                ? new Outcome.Unknown(claim)
                : new SettlingAgain(catalog, seals)
                        .settle(booked.get(), before(booked.get().settled()));
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
