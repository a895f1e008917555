package org.sanchong.application.usecase;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.CheckRoots;
import org.sanchong.application.port.in.ListRoots.RootList;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.JournalRoots.Code;
import org.sanchong.application.port.out.JournalRoots.Difference;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Root;
import org.sanchong.application.port.out.JournalRoots.Span;

/** Holds the books against a list of roots, region by region and day by day. */
final class CheckingRoots implements CheckRoots {
    private final JournalRoots journal;

    CheckingRoots(JournalRoots journal) {
        this.journal = journal;
    }

    @Override
    public Result check(RootList listed) {
        Span span =
                new Span(listed.span().from(), listed.compared(), listed.span().regions());
        SortedMap<Place, Root> before = byPlace(listed.roots(), span);
        SortedMap<Place, Root> now = byPlace(journal.roots(span), span);
        SortedMap<Place, Root> all = new TreeMap<>(before);
        all.putAll(now);
        long same = 0;
        for (Place place : all.keySet()) {
            Root one = before.get(place);
            Root other = now.get(place);
            if (one == null || !one.equals(other)) {
                return new Result(same, List.of(difference(place, one, other)));
            }
            same++;
        }
        return new Result(same, List.of());
    }

    private static SortedMap<Place, Root> byPlace(List<Root> roots, Span span) {
        SortedMap<Place, Root> found = new TreeMap<>();
        for (Root root : roots) {
            if (span.holds(root.place())) {
                found.put(root.place(), root);
            }
        }
        return found;
    }

    private static Difference difference(Place place, @Nullable Root listed, @Nullable Root found) {
        Code code = listed == null ? Code.ROOT_ADDED : found == null ? Code.ROOT_MISSING : Code.ROOT_DIFFERS;
        return new Difference(code, place, listed == null ? 0 : listed.entries(), found == null ? 0 : found.entries());
    }
}
