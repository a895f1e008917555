package org.sanchong.catalog;

import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.time.CalendarYear;
import org.sanchong.domain.time.WorkingCalendar;

/** Reads calendars of working days; what a later file says of a year takes the place of what an earlier one said. */
final class WorkingDaysReader {
    private static final String RANGE = "..";
    /** More than any holiday has: a longer one is a slip of the pen. */
    private static final int LONGEST_DAYS = 31;

    private final Defects defects;
    private final Map<Integer, CalendarYear> years = new LinkedHashMap<>();

    WorkingDaysReader(Defects defects) {
        this.defects = defects;
    }

    /** Takes up a file. */
    void read(Fields file) {
        Map<Integer, CalendarYear> own = new LinkedHashMap<>();
        List<Written> items =
                file.require("years").map(list -> Lists.items(list, defects)).orElse(List.of());
        for (Written item : items) {
            Fields.of(item, defects).flatMap(this::year).ifPresent(year -> {
                if (own.putIfAbsent(year.year(), year) != null) {
                    String message = "the year " + year.year() + " stands twice in this file; keep one";
                    defects.error(item.place(), DefectCode.DUPLICATE_NAME, message);
                }
            });
        }
        years.putAll(own);
    }

    /** Returns the calendar of all years. */
    WorkingCalendar calendar() {
        return new WorkingCalendar(List.copyOf(years.values()));
    }

    private Optional<CalendarYear> year(Fields fields) {
        int before = defects.errors();
        CalendarYear.Builder year = CalendarYear.builder();
        fields.require("year", ScalarForm.YEAR).ifPresent(named -> year.year(named.year()));
        fields.require("notices")
                .ifPresent(list -> Lists.oneOrMore(list, defects)
                        .forEach(notice -> ScalarForm.TEXT.read(notice, defects).ifPresent(year::addNotice)));
        fields.require("off").ifPresent(list -> year.addAllDaysOff(days(list)));
        fields.require("worked").ifPresent(list -> year.addAllMakeUpDays(days(list)));
        fields.close();
        return defects.unlessSince(before, fields.place(), year::build);
    }

    private List<LocalDate> days(Written list) {
        List<LocalDate> days = new ArrayList<>();
        for (Written item : Lists.items(list, defects)) {
            days.addAll(span(item));
        }
        return days;
    }

    /** Returns the day, or the days from one to another with both, that are written. */
    private List<LocalDate> span(Written item) {
        int parted = item.text().indexOf(RANGE);
        if (parted < 0 || !item.isQuoted()) {
            return ScalarForm.DATE.read(item, defects).map(List::of).orElse(List.of());
        }
        Validation<ScalarForm.Fault, LocalDate> first =
                ScalarForm.DATE.parse(item.text().substring(0, parted));
        Validation<ScalarForm.Fault, LocalDate> last =
                ScalarForm.DATE.parse(item.text().substring(parted + RANGE.length()));
        if (first.isInvalid() || last.isInvalid()) {
            String message = "'" + item.text() + "' is no day and no range of days; write \"2026-02-15..2026-02-23\"";
            defects.error(item.place(), DefectCode.BAD_SCALAR, message);
            return List.of();
        }
        long length = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
        if (length < 1 || length > LONGEST_DAYS) {
            String message = "'" + item.text() + "' has " + length + " days; a holiday has 1 to " + LONGEST_DAYS;
            defects.error(item.place(), DefectCode.EMPTY_RANGE, message);
            return List.of();
        }
        return first.get().datesUntil(last.get().plusDays(1)).toList();
    }
}
