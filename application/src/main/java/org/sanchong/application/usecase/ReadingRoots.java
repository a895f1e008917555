package org.sanchong.application.usecase;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.in.ReadRoots;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Root;
import org.sanchong.application.port.out.JournalRoots.Span;

/** Finds regions and days, and makes the roots of the page alone. */
final class ReadingRoots implements ReadRoots {
    private final JournalRoots journal;
    private final InstantSource clock;

    ReadingRoots(JournalRoots journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Page read(Question question) {
        LocalDate closed = ClosedDays.last(clock.instant());
        LocalDate until = question.until().isAfter(closed) ? closed : question.until();
        if (until.isBefore(question.from())) {
            return new Page(journal.suite(), closed, List.of(), false);
        }
        List<Place> places = journal.places(new Span(question.from(), until, question.regions())).stream()
                .filter(place -> question.after().stream().allMatch(last -> place.compareTo(last) > 0))
                .limit(question.most() + 1L)
                .toList();
        List<Root> roots = new ArrayList<>();
        for (Place place : places.subList(0, Math.min(question.most(), places.size()))) {
            roots.addAll(journal.roots(new Span(place.day(), place.day(), List.of(place.region()))));
        }
        return new Page(journal.suite(), closed, roots, places.size() > question.most());
    }
}
