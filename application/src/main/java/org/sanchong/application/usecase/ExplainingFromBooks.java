package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Books books;
    private final Supplier<SettlingByCatalog> settling;

    ExplainingFromBooks(Books books, Supplier<SettlingByCatalog> settling) {
        this.books = books;
        this.settling = settling;
    }

    @Override
    public Outcome explain(ClaimId claim) {
        Optional<BookedClaim> booked = books.find(claim);
        if (booked.isEmpty()) {
            return new Outcome.Unknown(claim);
        }
        SettlingByCatalog again = settling.get();
        return booked.get().isCorrected()
                ? again.settleCorrected(booked.get(), withoutLater(booked.get(), beforeCorrected(booked.get())))
                : again.settle(
                        booked.get(),
                        withoutLater(booked.get(), before(booked.get().settled())));
    }

    /** Returns what had accumulated, without what a stay carries that comes after the claim. */
    private Accumulators withoutLater(BookedClaim claim, Accumulators before) {
        return StayBefore.of(
                before,
                claim.settled().claim(),
                claim.settled().content(),
                stay -> books.find(stay).map(known -> known.settled().content()));
    }

    /** Returns what stands of the claims that were settled before this one; where it is taken back, what stood then. */
    private Accumulators beforeCorrected(BookedClaim corrected) {
        ClaimId claim = corrected.settled().claim();
        StandingTotals standing = new StandingTotals();
        // An entry stands in the order of each of its accounts, and counts once.
        Map<ClaimId, Integer> added = new LinkedHashMap<>();
        for (OwnerYear of : corrected.settled().accounts()) {
            List<Entry> inOrder = books.entries(of);
            Set<ClaimId> earlier = new LinkedHashSet<>();
            Map<ClaimId, Integer> seen = new LinkedHashMap<>();
            boolean isEarlier = true;
            for (Entry entry : inOrder) {
                boolean isOwn = entry.claim().equals(claim);
                if (isOwn && entry.kind() == Books.Kind.REVERSED) {
                    break;
                }
                isEarlier &= !isOwn;
                if (isEarlier) {
                    earlier.add(entry.claim());
                }
                int count = seen.merge(entry.claim(), 1, Integer::sum);
                if (earlier.contains(entry.claim()) && count > added.getOrDefault(entry.claim(), 0)) {
                    added.put(entry.claim(), count);
                    standing.add(entry);
                }
            }
        }
        return standing.on(corrected.settled().accounts());
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
        Optional<ClaimId> previous = StayBefore.named(settled.content());
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
            if (entry.claim().equals(previous.get()) && entry.kind() == Books.Kind.REVERSED) {
                carried.clear();
            } else if (entry.claim().equals(previous.get())) {
                carried.putAll(entry.carried());
            }
        }
        return carried;
    }
}
