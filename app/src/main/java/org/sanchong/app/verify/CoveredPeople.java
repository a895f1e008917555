package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.ListWords;

/**
 * Who can be covered at all, by enrolments that the checker reads anew: of the scheme and plan year, in the pooling
 * region, paid or with a recorded first day, and not outside the days that are recorded. On which day cover begins by
 * the rules of a policy, for those who paid within the year, is not worked out again.
 */
final class CoveredPeople {
    private final Map<String, List<Enrolled>> people = new LinkedHashMap<>();

    private CoveredPeople() {}

    private record Enrolled(
            String region,
            String scheme,
            String year,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean covers(Claimed claimed) {
            LocalDate first = from;
            LocalDate last = to;
            return scheme.equals(claimed.scheme())
                    && year.equals(Integer.toString(claimed.day().getYear()))
                    && isWithin(claimed.pool())
                    && (first == null || !claimed.day().isBefore(first))
                    && (last == null || !claimed.day().isAfter(last));
        }

        private boolean isWithin(String pool) {
            String digits = pool.replaceAll("(00)+$", "");
            return region.startsWith(digits);
        }
    }

    /**
     * Whose claim, and where, in what and when it asks for cover.
     *
     * @param pool the region of the policy that settled it
     */
    record Claimed(String person, String pool, String scheme, LocalDate day) {}

    static CoveredPeople read(Table enrolments, ListWords words) {
        CoveredPeople people = new CoveredPeople();
        enrolments.each(words::column, List.of("person_id", "region", "plan_year"), row -> people.add(row, words));
        return people;
    }

    private void add(Table.Row row, ListWords words) {
        LocalDate from = Written.day(row.value("covered_from"));
        LocalDate to = Written.day(row.value("covered_to"));
        if (from == null && Written.day(row.value("paid_on")) == null) {
            return;
        }
        String scheme = row.value("insurance").isEmpty() ? "RESIDENT" : words.code("insurance", row.value("insurance"));
        people.computeIfAbsent(row.value("person_id"), person -> new ArrayList<>())
                .add(new Enrolled(row.value("region"), scheme, row.value("plan_year"), from, to));
    }

    /** Returns whether some enrolment can cover the claim. */
    boolean canCover(Claimed claimed) {
        return people.getOrDefault(claimed.person(), List.of()).stream().anyMatch(one -> one.covers(claimed));
    }
}
