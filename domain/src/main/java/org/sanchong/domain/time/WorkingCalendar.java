package org.sanchong.domain.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * China's working days (工作日历): Monday to Friday with the exceptions of each year, make-up days included.
 *
 * <p>A year without an entry is not known, and nothing is said of its days: never Monday to Friday by silence. Days are
 * those of China ({@code Asia/Shanghai}).
 *
 * @param years the years that are known, in their order, each once
 */
public record WorkingCalendar(List<CalendarYear> years) {
    /** From this day on, the notice of the year after may still move days of the last year that is known. */
    private static final MonthDay UNSETTLED_FROM = MonthDay.of(12, 25);

    /** Orders the years. */
    public WorkingCalendar {
        years = years.stream().sorted(Comparator.comparing(CalendarYear::year)).toList();
        if (years.stream().map(CalendarYear::year).distinct().count() != years.size()) {
            throw new IllegalArgumentException("a year stands twice in a calendar");
        }
    }

    /** Returns the calendar that knows no year. */
    public static WorkingCalendar ofNoYear() {
        return new WorkingCalendar(List.of());
    }

    /** The last day of a period, or why there is none. */
    public sealed interface LastDay {
        /**
         * The period ends on the day.
         *
         * @param day the day, a working day
         */
        record On(LocalDate day) implements LastDay {}

        /**
         * The period reaches into a year that the calendar does not know.
         *
         * @param year the year
         */
        record UnknownYear(int year) implements LastDay {}

        /** Returns the day, where there is one. */
        default Optional<LocalDate> known() {
            return this instanceof On on ? Optional.of(on.day()) : Optional.empty();
        }
    }

    /** Returns this calendar with the years of another, which take the place of its own. */
    public WorkingCalendar with(Collection<CalendarYear> others) {
        Map<Integer, CalendarYear> byYear = new LinkedHashMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        others.forEach(year -> byYear.put(year.year(), year));
        return new WorkingCalendar(List.copyOf(byYear.values()));
    }

    /** Returns whether the calendar knows the day's year. */
    public boolean knows(LocalDate day) {
        return year(day).isPresent();
    }

    /**
     * Returns whether the day is worked.
     *
     * @throws IllegalArgumentException if the calendar does not know its year
     */
    public boolean isWorked(LocalDate day) {
        return year(day)
                .orElseThrow(() -> new IllegalArgumentException("no working days are known of " + day.getYear()))
                .isWorked(day);
    }

    /**
     * Returns the last day of a period of so many working days that starts the day after the event: of 1 working day
     * after a Friday without holidays it is the Monday.
     */
    public LastDay lastDay(LocalDate event, WorkingDays period) {
        if (!knows(event)) {
            return new LastDay.UnknownYear(event.getYear());
        }
        LocalDate day = event;
        int rest = period.count();
        while (rest > 0) {
            day = day.plusDays(1);
            if (!knows(day)) {
                return new LastDay.UnknownYear(day.getYear());
            }
            rest -= isWorked(day) ? 1 : 0;
        }
        return new LastDay.On(day);
    }

    /**
     * Returns how many days are worked after the first day and up to the other, which is included; negative where the
     * other is before it: from a Friday to the Monday 1, from the Monday to the Friday -1.
     *
     * @throws IllegalArgumentException if the calendar does not know a year of theirs
     */
    public int workedAfter(LocalDate first, LocalDate other) {
        if (other.isBefore(first)) {
            return -workedAfter(other, first);
        }
        int worked = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(other); day = day.plusDays(1)) {
            worked += isWorked(day) ? 1 : 0;
        }
        return worked;
    }

    /**
     * Returns whether the notice of the year after may still change what is said of the day: at the end of December,
     * while the calendar does not know that year.
     */
    public boolean isUnsettled(LocalDate day) {
        return !MonthDay.from(day).isBefore(UNSETTLED_FROM) && knows(day) && !knows(day.plusYears(1));
    }

    private Optional<CalendarYear> year(LocalDate day) {
        return years.stream().filter(year -> year.year() == day.getYear()).findFirst();
    }
}
