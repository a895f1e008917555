package org.sanchong.application.usecase;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.sanchong.application.port.in.ListRoots;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.JournalRoots.Span;
import org.sanchong.domain.claim.RegionCode;

/** Lists roots of days that are over, and of others where they are asked for. */
final class ListingRoots implements ListRoots {
    private final JournalRoots journal;
    private final InstantSource clock;

    ListingRoots(JournalRoots journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Outcome list(Inquiry inquiry) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate closed = ClosedDays.last(now);
        LocalDate latest = inquiry.isOpenToo() ? closed.plusDays(2) : closed;
        LocalDate until = inquiry.until().isEmpty() ? latest : inquiry.until().get(0);
        if (until.isAfter(closed) && !inquiry.isOpenToo()) {
            return new Outcome.NotOver(until, closed);
        }
        LocalDate from =
                inquiry.from().isEmpty() ? Span.BEGINNING : inquiry.from().get(0);
        Span span = new Span(
                from,
                until,
                inquiry.regions().stream()
                        .map(RegionCode::new)
                        .sorted(Comparator.comparing(RegionCode::value))
                        .distinct()
                        .toList());
        return new Outcome.Listed(new RootList(journal.suite(), span, closed, now, journal.roots(span)));
    }
}
