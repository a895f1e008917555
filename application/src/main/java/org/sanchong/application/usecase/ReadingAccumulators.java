package org.sanchong.application.usecase;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.sanchong.application.port.in.ReadAccumulators;
import org.sanchong.application.port.out.Books;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;

/** Reads what the books hold of a person, in an order that does not depend on the store. */
final class ReadingAccumulators implements ReadAccumulators {
    private final Books books;

    ReadingAccumulators(Books books) {
        this.books = books;
    }

    @Override
    public Accumulators read(PersonId person, int planYear) {
        Accumulators booked = books.accumulators(person, planYear);
        Map<Accumulators.Total, Long> totals = new TreeMap<>(
                Comparator.comparing((Accumulators.Total t) -> t.region().value())
                        .thenComparing(Accumulators.Total::planYear)
                        .thenComparing(Accumulators.Total::account));
        totals.putAll(booked.totals());
        Map<Accumulators.Carried, Long> carried = new TreeMap<>(
                Comparator.comparing((Accumulators.Carried c) -> c.policy().value())
                        .thenComparing(c -> c.claim().value())
                        .thenComparing(Accumulators.Carried::account));
        carried.putAll(booked.carried());
        return Accumulators.of(totals, carried);
    }
}
