package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;

/**
 * A list that was due by a day (应交名单): of a department, for an area, before a central collection starts.
 *
 * @param department whose list it is
 * @param area the area: one for which the department has delivered before, or all of it
 * @param collectionFrom the first day of the collection
 * @param delivered the day of the delivery that met it; empty where there is none yet
 */
public record DueList(
        CertifyingDepartment department, RegionCode area, LocalDate collectionFrom, List<LocalDate> delivered) {
    /** Copies the list. */
    public DueList {
        delivered = List.copyOf(delivered);
    }

    /** How it stands. */
    public enum Standing {
        /** It came before the collection started. */
        IN_TIME,
        /** It came when the collection had started. */
        LATE,
        /** It has not come. */
        MISSING
    }

    /**
     * Returns the lists that were due by a day: of each department of the duty, for each area that it has delivered for
     * in the region, or for the region where it never has. A list of a wider area is one of each area in it.
     *
     * @param duty which departments deliver, and when
     * @param region the region of the policy, or a part of it
     * @param log all lists that were delivered
     */
    public static List<DueList> of(DeliveryDuty duty, RegionCode region, List<DeliveredList> log, Asked asked) {
        if (duty.due().isEmpty()) {
            return List.of();
        }
        List<DeliveredList> known =
                log.stream().filter(list -> !list.day().isAfter(asked.asOf())).toList();
        List<DueList> due = new ArrayList<>();
        for (LocalDate collection : new TreeSet<>(asked.collections())) {
            if (collection.minusDays(1).isAfter(asked.asOf())) {
                continue;
            }
            duty.departments().stream()
                    .sorted(Comparator.comparing(CertifyingDepartment::code))
                    .forEach(department -> {
                        List<DeliveredList> theirs = known.stream()
                                .filter(list -> list.department().equals(department))
                                .toList();
                        for (RegionCode area : areas(theirs, region)) {
                            due.add(new DueList(department, area, collection, first(theirs, area, collection)));
                        }
                    });
        }
        return due;
    }

    /**
     * By which day is asked, and for which collections.
     *
     * @param asOf the day; what was delivered later had not come by then
     * @param collections the first days of the collections
     */
    public record Asked(LocalDate asOf, Set<LocalDate> collections) {
        /** Copies the days. */
        public Asked {
            collections = Collections.unmodifiableSet(new LinkedHashSet<>(collections));
        }
    }

    /** Returns the areas in the region that are delivered for, without such as lie in another of them. */
    private static List<RegionCode> areas(List<DeliveredList> theirs, RegionCode region) {
        Set<RegionCode> named = theirs.stream()
                .map(DeliveredList::area)
                .filter(area -> Delivery.isIn(/* region= */ area, /* area= */ region))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<RegionCode> widest = named.stream()
                .filter(area -> named.stream().noneMatch(other -> !other.equals(area) && Delivery.isIn(area, other)))
                .sorted(Comparator.comparing(RegionCode::value))
                .toList();
        return widest.isEmpty() ? List.of(region) : widest;
    }

    private static List<LocalDate> first(List<DeliveredList> theirs, RegionCode area, LocalDate collection) {
        Optional<LocalDate> first = theirs.stream()
                .filter(list -> Delivery.isIn(area, list.area()) && list.isFor(collection))
                .map(DeliveredList::day)
                .min(Comparator.naturalOrder());
        return first.stream().toList();
    }

    /** Returns the last day on which it came in time: the day before the collection starts. */
    public LocalDate dueOn() {
        return collectionFrom.minusDays(1);
    }

    /** Returns how it stands. */
    public Standing standing() {
        if (delivered.isEmpty()) {
            return Standing.MISSING;
        }
        return delivered.get(0).isAfter(dueOn()) ? Standing.LATE : Standing.IN_TIME;
    }

    /** Returns how many days it came late, or is overdue on the day; 0 where it came in time. */
    public long daysLate(LocalDate asOf) {
        LocalDate until = delivered.isEmpty() ? asOf : delivered.get(0);
        return Math.max(0, until.toEpochDay() - dueOn().toEpochDay());
    }
}
