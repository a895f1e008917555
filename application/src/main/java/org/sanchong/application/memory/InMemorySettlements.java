package org.sanchong.application.memory;

import java.util.function.Supplier;
import org.sanchong.application.port.out.BookedSettlements;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.domain.time.PlanYear;

/** Settlements of books in memory. */
final class InMemorySettlements implements BookedSettlements {
    private final InMemoryBooks books;

    private InMemorySettlements(InMemoryBooks books) {
        this.books = books;
    }

    /** Returns those of the books. */
    static InMemorySettlements of(InMemoryBooks books) {
        return new InMemorySettlements(books);
    }

    @Override
    public <S extends Receiver> S each(PlanYear year, Supplier<S> beginning) {
        S receiver = beginning.get();
        books.entriesOfPeople(year.year()).forEach(entry -> receiver.take(booked(entry)));
        return receiver;
    }

    private static Booked booked(Entry entry) {
        return new Booked(
                entry.kind(),
                entry.claim(),
                entry.person(),
                entry.policy(),
                new Amounts(entry.inScope(), entry.payments()),
                entry.content());
    }
}
