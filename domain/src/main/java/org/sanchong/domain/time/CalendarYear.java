package org.sanchong.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/**
 * How one year departs from the week of Monday to Friday (节假日安排), as it was given notice of.
 *
 * <p>In 2026 the Spring Festival keeps 15 to 23 February free, and the Saturdays 14 and 28 February are worked for it.
 */
@Value.Immutable
@ValueType
public abstract class CalendarYear {
    CalendarYear() {}

    /** The year. */
    public abstract int year();

    /** Where the notices are published that say so; at least one. */
    public abstract List<String> notices();

    /** The days that are free (放假), weekends within a holiday included. */
    public abstract Set<LocalDate> daysOff();

    /** The days of weekends that are worked (调休上班). */
    public abstract Set<LocalDate> makeUpDays();

    @Value.Check
    void checkDays() {
        if (notices().isEmpty()) {
            throw new IllegalArgumentException("the calendar of " + year() + " cites no notice");
        }
        daysOff().forEach(this::checkYear);
        for (LocalDate day : makeUpDays()) {
            checkYear(day);
            if (!isWeekend(day)) {
                throw new IllegalArgumentException(day + " is no day of a weekend; it is worked anyway");
            }
            if (daysOff().contains(day)) {
                throw new IllegalArgumentException(day + " cannot be free and worked");
            }
        }
    }

    private void checkYear(LocalDate day) {
        if (day.getYear() != year()) {
            throw new IllegalArgumentException(day + " is no day of " + year());
        }
    }

    /** Returns whether a day of the year is worked. */
    boolean isWorked(LocalDate day) {
        return makeUpDays().contains(day) || (!isWeekend(day) && !daysOff().contains(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Starts a year. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a year. */
    public static class Builder extends ImmutableCalendarYear.Builder {
        Builder() {}
    }
}
