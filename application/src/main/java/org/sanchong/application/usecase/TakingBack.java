package org.sanchong.application.usecase;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sanchong.application.port.in.ReverseInBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ReversalRejection;

/** Takes claims of the books back, each in a transaction of its own. */
final class TakingBack {
    private final Books books;
    private final InstantSource clock;

    TakingBack(Books books, InstantSource clock) {
        this.books = books;
        this.clock = clock;
    }

    /**
     * What is to be taken back.
     *
     * @param claim the claim
     * @param refund the refund that does it, if one does
     * @param check tells why it is not to be done, of what the books have by then
     */
    record Order(
            ClaimId claim,
            Optional<Books.Refund> refund,
            BiFunction<Books.Page, BookedClaim, Optional<Outcome>> check) {
        /** Takes a claim back without a refund. */
        static Order of(ClaimId claim) {
            return new Order(claim, Optional.empty(), (page, booked) -> Optional.empty());
        }
    }

    /** Takes the claim back. */
    Outcome takeBack(Order order) {
        Optional<BookedClaim> found = books.find(order.claim());
        if (found.isEmpty()) {
            return new Outcome.Unknown(order.claim());
        }
        if (found.get().settled().content().isEmpty()) {
            return new Outcome.Forgotten(order.claim());
        }
        // The accounts of a claim never change, so those found may be locked; all else is asked again.
        Set<ClaimId> claims = new LinkedHashSet<>(Set.of(order.claim()));
        order.refund().ifPresent(refund -> claims.add(refund.id()));
        Books.Concern concern = new Books.Concern(found.get().settled().accounts(), claims);
        return books.withAccounts(concern, page -> takeBack(order, page));
    }

    private Outcome takeBack(Order order, Books.Page page) {
        BookedClaim booked = page.booked(order.claim()).orElseThrow();
        if (booked.settled().content().isEmpty()) {
            return new Outcome.Forgotten(order.claim());
        }
        Optional<Outcome> refused = order.check().apply(page, booked);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!booked.stands()) {
            return new Outcome.AlreadyReversed(booked);
        }
        Optional<ClaimId> later = page.standingAfter(booked);
        if (later.isPresent()) {
            return new Outcome.NotTheLast(order.claim(), later.get());
        }
        Entry standing = booked.standing();
        if (!isHeld(standing, page.before())) {
            return new Outcome.Refused(new ReversalRejection.NotAccumulated(order.claim()));
        }
        Entry reversed = ReversalEntry.of(
                standing, page.before(), order.refund(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        page.post(reversed);
        return new Outcome.Reversed(reversed, List.of());
    }

    /** Returns whether the running totals hold what stands of the claim. */
    private static boolean isHeld(Entry standing, Accumulators present) {
        for (Movement movement : standing.movements()) {
            if (present.total(movement.total()) < movement.moved()) {
                return false;
            }
        }
        return true;
    }
}
