package org.sanchong.domain.supervision;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Known cases as rules look them up beside one that is not settled yet: those of its person, and those of its facility. */
public final class KnownCases {
    private final Map<String, List<WatchedCase>> ofPeople;
    private final Map<String, List<WatchedCase>> ofFacilities;

    private KnownCases(Collection<WatchedCase> cases) {
        ofPeople = cases.stream()
                .collect(grouped(watched -> watched.claim().person().value()));
        ofFacilities = cases.stream().collect(grouped(WatchedCase::facility));
    }

    private static Collector<WatchedCase, ?, Map<String, List<WatchedCase>>> grouped(Function<WatchedCase, String> by) {
        return Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList());
    }

    /**
     * Returns cases to be looked up.
     *
     * @param cases the cases, each id once
     */
    public static KnownCases of(Collection<WatchedCase> cases) {
        return new KnownCases(cases);
    }

    /** Returns the other cases of the same person, in the order of {@link WatchedCase#BY_PERSON}. */
    List<WatchedCase> ofPerson(WatchedCase next) {
        return others(ofPeople.getOrDefault(next.claim().person().value(), List.of()), next);
    }

    /** Returns the other cases of the same facility, in the order of {@link WatchedCase#BY_PERSON}. */
    List<WatchedCase> ofFacility(WatchedCase next) {
        return others(ofFacilities.getOrDefault(next.facility(), List.of()), next);
    }

    private static List<WatchedCase> others(List<WatchedCase> among, WatchedCase next) {
        return among.stream()
                .filter(other -> !other.claim().id().equals(next.claim().id()))
                .sorted(WatchedCase.BY_PERSON)
                .toList();
    }
}
