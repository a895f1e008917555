package org.sanchong.domain.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By when something is to be done (完成时限), as documents write it: by the end of a day, a month or a year, in each period, or not said. */
public sealed interface DueTerm {
    /** Returns the last day on which it is in time; nothing where that is no one day. */
    default Optional<LocalDate> dueOn() {
        return Optional.empty();
    }

    /** Returns how often it is due, where it never ends. */
    default Optional<DuePeriod.Every> every() {
        return Optional.empty();
    }

    /** Returns whether what is not done is late on the day: the last day itself is in time. */
    default boolean isOverdue(LocalDate on) {
        return dueOn().filter(on::isAfter).isPresent();
    }

    /**
     * By the end of a day, printed as 2022-06-30.
     *
     * @param day the last day
     */
    record ByDay(LocalDate day) implements DueTerm {
        @Override
        public Optional<LocalDate> dueOn() {
            return Optional.of(day);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * By the end of a month, printed as 2021-09.
     *
     * @param month the month
     */
    record ByMonth(YearMonth month) implements DueTerm {
        @Override
        public Optional<LocalDate> dueOn() {
            return Optional.of(month.atEndOfMonth());
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * By the end of a year, printed as 2020; or over several, as 2019-2020, by the end of the last.
     *
     * @param first the first year
     * @param last the last year, not before the first
     */
    record ByYear(int first, int last) implements DueTerm {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the last year is before the first
         */
        public ByYear {
            if (last < first) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }

        @Override
        public Optional<LocalDate> dueOn() {
            return Optional.of(new DuePeriod(DuePeriod.Every.YEAR, last, 0).last());
        }

        @Override
        public String toString() {
            return first == last ? Integer.toString(last) : first + "-" + last;
        }
    }

    /**
     * Without end, due by the end of each period: printed as yearly or quarterly, or as continuing (长期坚持), which we read
     * as each year.
     *
     * @param period how often
     * @param words how it is written
     */
    record Continuing(DuePeriod.Every period, String words) implements DueTerm {
        @Override
        public Optional<DuePeriod.Every> every() {
            return Optional.of(period);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Printed in words that name no day, such as "regularly": it is never late by itself.
     *
     * @param words the words
     */
    record InWords(String words) implements DueTerm {
        @Override
        public String toString() {
            return words;
        }
    }

    /** Not printed. */
    record NotPrinted() implements DueTerm {
        @Override
        public String toString() {
            return "";
        }
    }

    /** Returns the term that the text writes; empty text is none, and other words stay words. */
    static DueTerm parse(String text) {
        if (text.isBlank()) {
            return new NotPrinted();
        }
        if (text.equals("continuing") || text.equals("yearly")) {
            return new Continuing(DuePeriod.Every.YEAR, text);
        }
        if (text.equals("quarterly")) {
            return new Continuing(DuePeriod.Every.QUARTER, text);
        }
        Matcher years = Pattern.compile("([1-9][0-9]{3})(?:-([1-9][0-9]{3}))?").matcher(text);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
            return first <= last ? new ByYear(first, last) : new InWords(text);
        }
        try {
            if (text.matches("[1-9][0-9]{3}-[0-9]{2}")) {
                return new ByMonth(YearMonth.parse(text));
            }
            return text.matches("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")
                    ? new ByDay(LocalDate.parse(text))
                    : new InWords(text);
        } catch (DateTimeException noDay) {
            return new InWords(text);
        }
    }
}
