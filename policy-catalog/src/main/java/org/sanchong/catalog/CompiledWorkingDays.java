package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sanchong.domain.time.CalendarYear;
import org.sanchong.domain.time.WorkingCalendar;

/** How the calendar of working days is compiled. */
final class CompiledWorkingDays {
    private CompiledWorkingDays() {}

    static void write(CompiledOutput out, WorkingCalendar calendar) {
        out.number(calendar.years().size());
        for (CalendarYear year : calendar.years()) {
            out.number(year.year());
            out.texts(year.notices());
            days(out, year.daysOff());
            days(out, year.makeUpDays());
        }
    }

    static WorkingCalendar read(CompiledInput in) {
        List<CalendarYear> years = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            years.add(CalendarYear.builder()
                    .year(in.count())
                    .addAllNotices(in.texts())
                    .addAllDaysOff(days(in))
                    .addAllMakeUpDays(days(in))
                    .build());
        }
        return new WorkingCalendar(years);
    }

    private static void days(CompiledOutput out, Collection<LocalDate> days) {
        out.number(days.size());
        days.forEach(day -> out.number(day.toEpochDay()));
    }

    private static List<LocalDate> days(CompiledInput in) {
        List<LocalDate> days = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            days.add(LocalDate.ofEpochDay(in.number()));
        }
        return days;
    }
}
