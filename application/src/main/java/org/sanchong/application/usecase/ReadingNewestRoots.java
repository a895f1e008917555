package org.sanchong.application.usecase;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.ReadNewestRoots;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Span;

/** Finds the days that are over, and makes the roots of the newest alone. */
final class ReadingNewestRoots implements ReadNewestRoots {
    private final JournalRoots journal;
    private final InstantSource clock;

    ReadingNewestRoots(JournalRoots journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Newest read() {
        List<Place> places = journal.places(new Span(Span.BEGINNING, ClosedDays.last(clock.instant()), List.of()));
        Optional<LocalDate> newest = places.stream().map(Place::day).max(Comparator.naturalOrder());
        return newest.isEmpty()
                ? new Newest(0, List.of())
                : new Newest(places.size(), journal.roots(new Span(newest.get(), newest.get(), List.of())));
    }
}
