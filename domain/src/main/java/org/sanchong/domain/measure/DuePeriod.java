package org.sanchong.domain.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.sanchong.domain.time.Quarter;

/**
 * A period by whose end a continuing measure is due (所属期): a calendar year, as 2022, or a quarter, as 2022-Q2.
 *
 * @param every whether it is a year or a quarter
 * @param year the year
 * @param number the quarter, 1 to 4; 0 of a year
 */
public record DuePeriod(Every every, int year, int number) {
    private static final int QUARTER_AT = 6;
    private static final int YEAR_DIGITS = 4;
    private static final int LAST_QUARTER = 4;
    private static final int DECEMBER = 12;
    private static final int LAST_OF_DECEMBER = 31;

    /** How often something is due. */
    public enum Every {
        /** Each quarter (每季度). */
        QUARTER,
        /** Each calendar year (每年). */
        YEAR
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is none of the period
     */
    public DuePeriod {
        if (every == Every.YEAR ? number != 0 : number < 1 || number > LAST_QUARTER) {
            throw new IllegalArgumentException(every + " " + number + " of " + year + " is no period");
        }
    }

    /** Returns the period that the day is in. */
    public static DuePeriod of(Every every, LocalDate day) {
        return new DuePeriod(
                every, day.getYear(), every == Every.YEAR ? 0 : Quarter.of(day).number());
    }

    /** Returns what the text names, as {@code 2022} or {@code 2022-Q2}; nothing of another form. */
    public static Optional<DuePeriod> parse(String text) {
        if (text.matches("[1-9][0-9]{3}")) {
            return Optional.of(new DuePeriod(Every.YEAR, Integer.parseInt(text), 0));
        }
        return text.matches("[1-9][0-9]{3}-Q[1-4]")
                ? Optional.of(new DuePeriod(
                        Every.QUARTER, Integer.parseInt(text.substring(0, YEAR_DIGITS)), text.charAt(QUARTER_AT) - '0'))
                : Optional.empty();
    }

    /** Returns its first day. */
    public LocalDate first() {
        return every == Every.YEAR ? LocalDate.of(year, 1, 1) : new Quarter(year, number).first();
    }

    /** Returns its last day. */
    public LocalDate last() {
        return every == Every.YEAR ? LocalDate.of(year, DECEMBER, LAST_OF_DECEMBER) : new Quarter(year, number).last();
    }

    /** Returns the period after it. */
    public DuePeriod next() {
        return of(every, last().plusDays(1));
    }

    /** Returns it as {@code 2022} or {@code 2022-Q2}. */
    @Override
    public String toString() {
        return every == Every.YEAR ? Integer.toString(year) : new Quarter(year, number).toString();
    }
}
