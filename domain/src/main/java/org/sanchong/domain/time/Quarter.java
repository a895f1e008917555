package org.sanchong.domain.time;

import java.time.LocalDate;

/**
 * A quarter of a calendar year (季度): the second of 2022 is April to June.
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final int MONTHS = 3;
    private static final int LAST = 4;

    /** Checks the number. */
    public Quarter {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("a year has quarters 1 to " + LAST + ", not " + number);
        }
    }

    /** Returns the quarter of the day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Returns its first day. */
    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Returns its last day. */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    /** Returns it as {@code 2022-Q2}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
