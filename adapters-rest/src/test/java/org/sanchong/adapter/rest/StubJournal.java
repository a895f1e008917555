package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.RowsSeen;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;

/** A journal of three parts, of which the second can be made wrong, with a root of each of five days, and of one that is far from over. */
final class StubJournal implements Journal, JournalRoots {
    volatile boolean isBroken;
    volatile int mostAsked;

    @Override
    public Check verify(RowsSeen seen) {
        throw new UnsupportedOperationException("the service looks through parts");
    }

    @Override
    public Part verify(String after, int most) {
        mostAsked = most;
        return switch (after) {
            case "" -> new Part(Section.CHAINS, new Check(2, 0, List.of()), "entries");
            case "entries" ->
                new Part(
                        Section.ENTRIES,
                        new Check(
                                0,
                                7,
                                isBroken
                                        ? List.of(
                                                new Fault(Journal.Code.ENTRY_ALTERED, "settlement", "entry 3 of 2022"))
                                        : List.of()),
                        "catalogs");
            case "catalogs" -> new Part(Section.CATALOGS, new Check(0, 0, List.of()), "");
            default -> throw new IllegalArgumentException(after);
        };
    }

    @Override
    public String suite() {
        return "SHA256-AES";
    }

    @Override
    public List<Place> places(Span span) {
        List<Place> places = new ArrayList<>();
        for (String region : List.of("371700", "430500")) {
            for (int day = 1; day <= 5; day++) {
                Place place = new Place(new RegionCode(region), LocalDate.of(2026, 1, day));
                if (span.holds(place)) {
                    places.add(place);
                }
            }
        }
        Place notOver = new Place(new RegionCode("430500"), LocalDate.of(2100, 1, 1));
        if (span.holds(notOver)) {
            places.add(notOver);
        }
        return places;
    }

    @Override
    public List<Root> roots(Span span) {
        return places(span).stream()
                .map(place -> new Root(place, 2, 3, "ab" + place.region() + place.day()))
                .toList();
    }

    @Override
    public List<Proof> prove(ClaimId claim) {
        return List.of();
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
