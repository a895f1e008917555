package org.sanchong.application.usecase;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ReverseInBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ReversalRejection;

/** Takes claims of the books back, each in a transaction of its own, with what it makes otherwise of those that followed. */
final class TakingBack {
    /** So often at most more accounts are asked for; each time there is a claim more that concerns them. */
    private static final int MOST = 100;

    private final Books books;
    private final InstantSource clock;
    private final @Nullable FollowingSettlements following;

    /**
     * Takes claims of the books back.
     *
     * @param following settles again what followed; null: only the last claim of its accounts is taken back
     */
    TakingBack(Books books, InstantSource clock, @Nullable FollowingSettlements following) {
        this.books = books;
        this.clock = clock;
        this.following = following;
    }

    /**
     * What is to be taken back.
     *
     * @param claim the claim
     * @param refund the refund that does it; null where none does
     * @param isLastOnly whether it is not done where a claim that stands followed
     * @param check tells why it is not to be done, of what the books have by then
     */
    record Order(
            ClaimId claim,
            Books.@Nullable RefundRow refund,
            boolean isLastOnly,
            BiFunction<Books.Page, BookedClaim, Optional<Outcome>> check) {
        /** Takes a claim back without a refund, whatever followed. */
        static Order of(ClaimId claim) {
            return new Order(claim, null, false, (page, booked) -> Optional.empty());
        }
    }

    /** What came of an attempt: an outcome, or accounts without which nothing is known. */
    private record Attempt(List<Outcome> outcome, Set<OwnerYear> needed) {
        static Attempt of(Outcome outcome) {
            return new Attempt(List.of(outcome), Set.of());
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
        Set<ClaimId> claims = new LinkedHashSet<>(Set.of(order.claim()));
        Books.RefundRow refund = order.refund();
        if (refund != null) {
            claims.add(refund.id());
        }
        // The accounts of a claim never change, so those found may be locked; all else is asked again.
        Set<OwnerYear> held = new LinkedHashSet<>(found.get().settled().accounts());
        for (int attempts = 0; attempts < MOST; attempts++) {
            Books.Concern concern = new Books.Concern(held, claims);
            Attempt attempt = books.withAccounts(concern, page -> takeBack(order, page, concern.accounts()));
            if (!attempt.outcome().isEmpty()) {
                return attempt.outcome().get(0);
            }
            held.addAll(attempt.needed());
        }
        throw new UnusableFileException("claim " + order.claim() + " was not taken back: ever more claims came in that"
                + " follow it. Run it again when fewer come in");
    }

    private Attempt takeBack(Order order, Books.Page page, Set<OwnerYear> held) {
        BookedClaim booked = page.booked(order.claim()).orElseThrow();
        if (booked.settled().content().isEmpty()) {
            return Attempt.of(new Outcome.Forgotten(order.claim()));
        }
        Optional<Outcome> refused = order.check().apply(page, booked);
        if (refused.isPresent()) {
            return Attempt.of(refused.get());
        }
        if (!booked.stands()) {
            return Attempt.of(new Outcome.AlreadyReversed(booked));
        }
        Optional<ClaimId> later = page.standingAfter(booked);
        FollowingSettlements settling = order.isLastOnly() ? null : following;
        if (later.isPresent() && settling == null) {
            return Attempt.of(new Outcome.NotTheLast(order.claim(), later.get()));
        }
        Entry standing = booked.standing();
        if (!isHeld(standing, page.before())) {
            return Attempt.of(new Outcome.Refused(new ReversalRejection.NotAccumulated(order.claim())));
        }
        Entry reversed = ReversalEntry.of(
                standing,
                page.before(),
                Optional.ofNullable(order.refund()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        FollowingSettlements.Result corrected = later.isEmpty() || settling == null
                ? new FollowingSettlements.Result.Corrected(List.of())
                : settling.settle(page, held, reversed);
        return post(page, reversed, corrected);
    }

    private static Attempt post(Books.Page page, Entry reversed, FollowingSettlements.Result corrected) {
        if (corrected instanceof FollowingSettlements.Result.NeedsAccounts needs) {
            return new Attempt(List.of(), needs.accounts());
        }
        if (corrected instanceof FollowingSettlements.Result.Rejected rejected) {
            return Attempt.of(new Outcome.FollowingRejected(reversed.claim(), rejected.claim(), rejected.code()));
        }
        List<Entry> corrections = ((FollowingSettlements.Result.Corrected) corrected).entries();
        page.post(reversed);
        corrections.forEach(page::post);
        return Attempt.of(new Outcome.Reversed(reversed, corrections));
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
