package org.sanchong.application.memory;

import java.util.List;
import java.util.function.Function;
import org.sanchong.application.port.out.BookedBurdens;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.domain.time.PlanYear;

/** Burdens of books in memory. */
final class InMemoryBurdens implements BookedBurdens {
    private final InMemoryBooks books;

    private InMemoryBurdens(InMemoryBooks books) {
        this.books = books;
    }

    /** Returns those of the books. */
    static InMemoryBurdens of(InMemoryBooks books) {
        return new InMemoryBurdens(books);
    }

    @Override
    public <R> List<R> of(PlanYear year, Function<Booked, R> making) {
        return books.entriesOfPeople(year.year()).stream()
                .map(InMemoryBurdens::booked)
                .map(making)
                .toList();
    }

    private static Booked booked(Entry entry) {
        return new Booked(
                entry.kind(),
                entry.claim(),
                entry.person(),
                entry.policy(),
                new Amounts(entry.total(), entry.inScope(), entry.fundTotal()),
                new Said(
                        entry.content(),
                        entry.refund().map(Books.RefundRow::content).orElse(""),
                        entry.recordedAt()));
    }
}
