package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ReverseInBooks.Outcome;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.wording.BookFault;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.RefundFault;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.SettlementRun;

/**
 * The refunds of a file that is settled into books. What they take back of the books is taken back before the units of
 * the file are settled, each by a transaction of its own; what they take back of the file is not looked at here. For one
 * thread.
 */
final class BookedRefunds {
    private final ClaimTable table;
    private final RefundTerms terms;
    private final Bookkeeping keeping;
    private final Means means;
    private final Function<TakingBack.Order, Outcome> taking;
    private Books.@Nullable Page page;
    private boolean late;

    /**
     * What refunds are read with.
     *
     * @param run the run whose facts are those of a row
     * @param content returns what the row says whose facts are the run's
     * @param taking takes claims of the books back
     */
    record Means(SettlementRun run, IntFunction<StatedContent> content, Function<TakingBack.Order, Outcome> taking) {}

    /**
     * What the books know of a refund.
     *
     * @param isNew whether they do not, and it is to be settled as without books
     * @param entries the entry by which it took its claim back, if it did
     */
    record Known(boolean isNew, List<Entry> entries) {}

    BookedRefunds(ClaimTable table, RefundTerms terms, Bookkeeping keeping, Means means) {
        this.table = table;
        this.terms = terms;
        this.keeping = keeping;
        this.means = means;
        this.taking = means.taking();
    }

    /** Begins a transaction. */
    void begin(Books.Page held) {
        page = held;
        late = false;
    }

    /**
     * Returns whether the units are to be settled again: the claim of a refund came into the books after it was looked
     * for there.
     */
    boolean isToBeGoneOnWith() {
        return late;
    }

    /** Returns what a refund says. */
    StatedContent content(int at) {
        ClaimSegment segment = table.segmentOf(at);
        int row = ClaimTable.rowOf(at);
        segment.layout.give(
                segment.words, row * segment.layout.width, means.run().facts()::set);
        means.run().facts().categories(segment.word(row, RowLayout.CATEGORIES));
        return means.content().apply(at).ofRefund(terms.claimOf(at));
    }

    /**
     * Returns what the books know of a refund; one that says something else than they know gets its fault.
     *
     * @param isKept whether its claim was taken from the books
     */
    Known known(int at, boolean isKept) {
        Books.Page held = page;
        if (held == null) {
            throw new AssertionError("refunds are settled on a page of the books");
        }
        ClaimId id = id(at);
        Optional<BookedClaim> back = held.takenBackBy(id);
        if (back.isPresent() && content(at).isSameRefund(held, back.get())) {
            return new Known(false, back.get().takenBack().stream().toList());
        }
        if (back.isPresent() || held.booked(id).isPresent()) {
            fault(at, new ClaimFault.OfBooks(new BookFault.ClaimConflict(id.value())));
            return new Known(false, List.of());
        }
        if (!Books.isKept(id)) {
            fault(at, new ClaimFault.OfBooks(new BookFault.UnkeptIdentifier(id.value())));
            return new Known(false, List.of());
        }
        late |= isKept;
        return new Known(!isKept, List.of());
    }

    /**
     * Returns whether a refund among some rows took the claim back.
     *
     * @param row returns the row of an id, or -1
     */
    boolean takes(BookedClaim booked, ToIntFunction<String> row) {
        int refund = booked.takenBack()
                .flatMap(Entry::refund)
                .map(each -> row.applyAsInt(each.id().value()))
                .orElse(-1);
        return refund >= 0
                && terms.isRefund(refund)
                && terms.claimOf(refund).equals(booked.settled().claim().value());
    }

    /** Takes back what refunds of the units take back of the books; those that may not get their faults. */
    void takeBack(List<int[]> units) {
        for (int[] unit : units) {
            List<Integer> refunds = new ArrayList<>();
            for (int row : unit) {
                if (terms.isRefund(row) && fault(row) == null) {
                    refunds.add(row);
                }
            }
            if (!refunds.isEmpty()) {
                takeBack(unit, refunds);
            }
        }
    }

    private void takeBack(int[] unit, List<Integer> refunds) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int row : unit) {
            rows.put(id(row).value(), row);
        }
        List<Pending> pending = new ArrayList<>();
        for (int refund : refunds) {
            keeping.books()
                    .find(new ClaimId(terms.claimOf(refund)))
                    .ifPresent(
                            booked -> pending.add(new Pending(refund, Place.of(booked), isOfTheDay(refund, booked))));
        }
        pending.sort(order());
        for (Pending each : pending) {
            Optional<String> between = each.isOfTheDay() ? Optional.empty() : standingBetween(each, rows);
            takeBack(each, new Asked(rows, between.orElse(null)));
        }
    }

    private boolean isOfTheDay(int refund, BookedClaim booked) {
        String content = booked.settled().content();
        return content.isEmpty() || terms.dayOf(refund) <= Place.of(booked).day();
    }

    /** A refund of a claim of the books. */
    private record Pending(int refund, Place claim, boolean isOfTheDay) {}

    /**
     * What a refund is asked over.
     *
     * @param rows the rows of the unit by their ids
     * @param between the claim of the unit that stands between the refund and its claim; null where none does
     */
    private record Asked(
            Map<String, Integer> rows, @Nullable String between) {}

    /** Where a row stands in the order of its unit. */
    private record Place(long day, String id) implements Comparable<Place> {
        static Place of(BookedClaim booked) {
            String day = ContentReading.lines(booked.settled().content()).getOrDefault("discharged_on", "");
            long number = day.isEmpty() ? Long.MIN_VALUE : LocalDate.parse(day).toEpochDay();
            return new Place(number, booked.settled().claim().value());
        }

        @Override
        public int compareTo(Place other) {
            int order = Long.compare(day, other.day);
            return order != 0
                    ? order
                    : Arrays.compareUnsigned(
                            id.getBytes(StandardCharsets.UTF_8), other.id.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void takeBack(Pending pending, Asked asked) {
        int refund = pending.refund();
        String claim = terms.claimOf(refund);
        Books.RefundRow by = new Books.RefundRow(id(refund), content(refund).text());
        List<ClaimFault> faults = new ArrayList<>();
        Outcome outcome =
                taking.apply(new TakingBack.Order(new ClaimId(claim), by, !pending.isOfTheDay(), (held, booked) -> {
                    faults.clear();
                    boolean isKnown = held.takenBackBy(by.id()).isPresent()
                            || held.booked(by.id()).isPresent();
                    ClaimFault wrong = isKnown ? null : fault(pending, booked, asked);
                    if (wrong != null) {
                        faults.add(wrong);
                    }
                    return isKnown || wrong != null
                            ? Optional.of(new Outcome.AlreadyReversed(booked))
                            : Optional.empty();
                }));
        faults.forEach(fault -> fault(refund, fault));
        if (outcome instanceof Outcome.NotTheLast not) {
            fault(
                    refund,
                    new ClaimFault.OfRefund(
                            new RefundFault.NeedsResettlement(claim, not.later().value())));
        } else if (outcome instanceof Outcome.FollowingRejected rejected) {
            String later = rejected.later().value();
            fault(refund, new ClaimFault.OfRefund(new RefundFault.FollowingRejected(claim, later, rejected.reason())));
        } else if (outcome instanceof Outcome.Forgotten) {
            forget(refund, claim);
        } else if (outcome instanceof Outcome.Refused) {
            throw new IllegalStateException(
                    "the running totals hold less than claim " + claim + " left: sanchong doctor");
        }
    }

    /** A refund that came through before the person was forgotten is known by what it said. */
    private void forget(int refund, String claim) {
        boolean isKnown = keeping.books()
                .find(new ClaimId(claim))
                .flatMap(BookedClaim::takenBack)
                .flatMap(Entry::refund)
                .filter(by -> by.id().equals(id(refund)))
                .isPresent();
        if (!isKnown) {
            fault(
                    refund,
                    new ClaimFault.OfBooks(
                            new BookFault.PersonForgotten(id(refund).value())));
        }
    }

    private @Nullable ClaimFault fault(Pending pending, BookedClaim booked, Asked asked) {
        ClaimId id = id(pending.refund());
        if (!Books.isKept(id)) {
            return new ClaimFault.OfBooks(new BookFault.UnkeptIdentifier(id.value()));
        }
        RefundFault wrong = wrong(pending, booked, asked);
        return wrong == null ? null : new ClaimFault.OfRefund(wrong);
    }

    private @Nullable RefundFault wrong(Pending pending, BookedClaim booked, Asked asked) {
        int refund = pending.refund();
        String claim = booked.settled().claim().value();
        Integer row = asked.rows().get(claim);
        RefundFault wrong = row == null ? null : terms.mismatch(refund, row);
        if (wrong == null) {
            wrong = terms.mismatch(refund, booked.settled());
        }
        String between = asked.between();
        if (wrong == null && between != null) {
            wrong = new RefundFault.NeedsResettlement(claim, between);
        }
        if (booked.stands() || (wrong != null && isTakenBackLater(pending, booked, asked.rows()))) {
            return wrong;
        }
        String by = booked.takenBack()
                .flatMap(Entry::refund)
                .map(each -> each.id().value())
                .orElse("");
        return new RefundFault.AlreadyReversed(claim, by);
    }

    /** Returns whether a refund of the unit that comes after this one took the claim back. */
    private boolean isTakenBackLater(Pending pending, BookedClaim booked, Map<String, Integer> rows) {
        return booked.takenBack()
                .flatMap(Entry::refund)
                .map(by -> rows.get(by.id().value()))
                .filter(terms::isRefund)
                .map(row -> new Pending(row, pending.claim(), isOfTheDay(row, booked)))
                .filter(other -> order().compare(pending, other) < 0)
                .isPresent();
    }

    /**
     * Those of their claims' day come first, whatever follows, in the order of the claims: each claim is taken back as
     * it is settled without those before it.
     */
    private Comparator<Pending> order() {
        return Comparator.comparing((Pending each) -> !each.isOfTheDay())
                .thenComparing(each -> each.isOfTheDay() ? each.claim() : place(each.refund()))
                .thenComparing(each -> place(each.refund()));
    }

    /** Returns the last claim of the unit between the claim and its refund that stands there by the order of files. */
    private Optional<String> standingBetween(Pending pending, Map<String, Integer> rows) {
        Place end = place(pending.refund());
        return rows.values().stream()
                .filter(row -> !terms.isRefund(row) && fault(row) == null)
                .filter(row ->
                        place(row).compareTo(pending.claim()) > 0 && place(row).compareTo(end) < 0)
                .filter(row -> stands(row, end, rows))
                .max(Comparator.comparing(this::place))
                .map(row -> id(row).value());
    }

    private boolean stands(int claim, Place at, Map<String, Integer> rows) {
        for (int refund : rows.values()) {
            boolean takes = terms.isRefund(refund)
                    && fault(refund) == null
                    && terms.claimOf(refund).equals(id(claim).value())
                    && (terms.dayOf(refund) <= terms.dayOf(claim)
                            || place(refund).compareTo(at) < 0);
            if (takes && terms.mismatch(refund, claim) == null) {
                return false;
            }
        }
        Optional<BookedClaim> booked = keeping.books().find(id(claim));
        return booked.isEmpty() || booked.get().stands() || takes(booked.get(), id -> rows.getOrDefault(id, -1));
    }

    private Place place(int row) {
        return new Place(terms.dayOf(row), id(row).value());
    }

    private ClaimId id(int row) {
        return new ClaimId(table.text(row, RowLayout.CLAIM));
    }

    private @Nullable ClaimFault fault(int row) {
        return table.segmentOf(row).fault(ClaimTable.rowOf(row));
    }

    private void fault(int row, ClaimFault fault) {
        table.segmentOf(row).fault(ClaimTable.rowOf(row), fault);
    }
}
