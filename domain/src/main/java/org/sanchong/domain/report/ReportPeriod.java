package org.sanchong.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A period that a report is of (报告期): a month, a quarter or a calendar year. The third quarter of 2025 is July to
 * September.
 *
 * @param year the year
 * @param every how long it is
 * @param number the month, 1 to 12, or the quarter, 1 to 4; 1 of a year
 */
public record ReportPeriod(int year, Every every, int number) implements Comparable<ReportPeriod> {
    private static final int YEAR_DIGITS = 4;

    /** How often a report is made. */
    public enum Every {
        /** Each month (月报). */
        MONTH(1),
        /** Each quarter (季报). */
        QUARTER(3),
        /** Each calendar year (年报). */
        YEAR(12);

        private final int months;

        Every(int months) {
            this.months = months;
        }

        /** Returns how many there are in a year. */
        public int inYear() {
            return YEAR.months / months;
        }
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the year has no such period
     */
    public ReportPeriod {
        if (number < 1 || number > every.inYear()) {
            throw new IllegalArgumentException("a year has " + every + " 1 to " + every.inYear() + ", not " + number);
        }
    }

    /** Returns the period that the day is in. */
    public static ReportPeriod of(Every every, LocalDate day) {
        return new ReportPeriod(day.getYear(), every, (day.getMonthValue() - 1) / every.months + 1);
    }

    /** Returns what the text names, as {@code 2025-Q3}, {@code 2025Q3}, {@code 2025-07} or {@code 2025}. */
    public static Optional<ReportPeriod> parse(String text) {
        if (!text.matches("[1-9][0-9]{3}(-?Q[1-4]|-(0[1-9]|1[0-2]))?")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, YEAR_DIGITS));
        if (text.length() == YEAR_DIGITS) {
            return Optional.of(new ReportPeriod(year, Every.YEAR, 1));
        }
        int quarter = text.indexOf('Q');
        int number = Integer.parseInt(text.substring((quarter < 0 ? YEAR_DIGITS : quarter) + 1));
        return Optional.of(new ReportPeriod(year, quarter < 0 ? Every.MONTH : Every.QUARTER, number));
    }

    /** Returns its first day. */
    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * every.months + 1, 1);
    }

    /** Returns its last day. */
    public LocalDate last() {
        return first().plusMonths(every.months).minusDays(1);
    }

    /** Returns whether the month is in it. */
    public boolean includes(YearMonth month) {
        return month.getYear() == year && (month.getMonthValue() - 1) / every.months + 1 == number;
    }

    /** Returns the period of the same length after it. */
    public ReportPeriod next() {
        return of(every, last().plusDays(1));
    }

    @Override
    public int compareTo(ReportPeriod other) {
        int byFirst = first().compareTo(other.first());
        return byFirst == 0 ? every.compareTo(other.every) : byFirst;
    }

    /** Returns it as {@code 2025-Q3}, {@code 2025-07} or {@code 2025}. */
    @Override
    public String toString() {
        return switch (every) {
            case YEAR -> Integer.toString(year);
            case QUARTER -> year + "-Q" + number;
            case MONTH -> YearMonth.of(year, number).toString();
        };
    }
}
