package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Reversal;
import org.sanchong.domain.settlement.ReversalRejection;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/** Takes a claim back if the books end with it on each of its accounts. */
final class ReversingInBooks implements ReverseInBooks {
    private final SettlementCalculator calculator;
    private final Books books;
    private final InstantSource clock;

    ReversingInBooks(PolicyCatalog catalog, Books books, InstantSource clock) {
        this.calculator = SettlementCalculator.of(catalog);
        this.books = books;
        this.clock = clock;
    }

    @Override
    public Outcome reverse(ClaimId claim) {
        Optional<BookedClaim> found = books.find(claim);
        if (found.isEmpty()) {
            return new Outcome.Unknown(claim);
        }
        if (found.get().settled().content().isEmpty()) {
            return new Outcome.Forgotten(claim);
        }
        // The accounts of a claim never change, so those found may be locked; all else is asked again.
        Books.Concern concern = new Books.Concern(found.get().settled().accounts(), Set.of(claim));
        return books.withAccounts(concern, page -> {
            BookedClaim booked = page.booked(claim).orElseThrow();
            if (!booked.stands()) {
                return new Outcome.AlreadyReversed(booked);
            }
            Optional<ClaimId> later = page.standingAfter(booked);
            return later.isPresent() ? new Outcome.NotTheLast(claim, later.get()) : reverse(booked.settled(), page);
        });
    }

    private Outcome reverse(Entry settled, Books.Page page) {
        Accumulators present = ofItsTotals(settled, page.before());
        Either<ReversalRejection, Reversal> reversal = calculator.reverse(settlement(settled), present);
        if (reversal.isLeft()) {
            return new Outcome.Refused(reversal.getLeft());
        }
        Entry entry = entry(settled, reversal.get(), present);
        page.post(entry);
        return new Outcome.Reversed(entry);
    }

    /**
     * Returns what the claim's own totals hold: that nothing that stands came after it is known from the order of the
     * entries, so other totals of the accounts need not be looked at.
     */
    private static Accumulators ofItsTotals(Entry settled, Accumulators present) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
        for (Movement movement : settled.movements()) {
            if (present.total(movement.total()) != 0) {
                totals.put(movement.total(), present.total(movement.total()));
            }
        }
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>(present.carried());
        carried.keySet().retainAll(settled.carried().keySet());
        return Accumulators.of(totals, carried);
    }

    private static Settlement settlement(Entry entry) {
        Map<Accumulators.Total, Long> left = new LinkedHashMap<>();
        for (Movement movement : entry.movements()) {
            long after = Math.addExact(movement.before(), movement.moved());
            if (after != 0) {
                left.put(movement.total(), after);
            }
        }
        return Settlement.builder()
                .claim(entry.claim())
                .person(entry.person())
                .policy(entry.policy())
                .policyRecorded(entry.policyRecorded())
                .catalogHash(entry.catalogHash())
                .total(entry.total())
                .inScope(entry.inScope())
                .putAllPayments(entry.payments())
                .onApplication(entry.onApplication())
                .addAllNotes(entry.notes())
                .putAllMovements(BookedMovements.moved(entry.movements()))
                .accumulators(Accumulators.of(left, entry.carried()))
                .build();
    }

    private Entry entry(Entry settled, Reversal reversal, Accumulators present) {
        List<Movement> movements = new ArrayList<>();
        reversal.movements().forEach((total, moved) -> movements.add(new Movement(total, present.total(total), moved)));
        Collections.sort(movements);
        return Entry.builder()
                .kind(Books.Kind.REVERSED)
                .claim(settled.claim())
                .person(settled.person())
                .household(settled.household())
                .planYear(settled.planYear())
                .addAllAccounts(settled.accounts())
                .region(settled.region())
                .policy(settled.policy())
                .policyRecorded(settled.policyRecorded())
                .catalogHash(settled.catalogHash())
                .derivationHash(settled.derivationHash())
                .content(settled.content())
                .total(reversal.total())
                .inScope(settled.inScope().negated())
                .putAllPayments(reversal.payments())
                .onApplication(settled.onApplication().negated())
                .addAllNotes(settled.notes())
                .addAllMovements(movements)
                .putAllCarried(settled.carried())
                .recordedAt(clock.instant().truncatedTo(ChronoUnit.MICROS))
                .build();
    }
}
