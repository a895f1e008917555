package org.sanchong.domain.time;

import java.time.LocalDate;

/**
 * The year over which benefits accumulate (保险年度): the calendar year, as 2022. A stay over New Year belongs to the
 * year of its discharge.
 *
 * @param year the calendar year
 */
public record PlanYear(int year) implements Comparable<PlanYear> {
    /** Returns the plan year of a claim discharged on the day. */
    public static PlanYear of(LocalDate dischargedOn) {
        return new PlanYear(dischargedOn.getYear());
    }

    @Override
    public int compareTo(PlanYear other) {
        return Integer.compare(year, other.year);
    }
}
