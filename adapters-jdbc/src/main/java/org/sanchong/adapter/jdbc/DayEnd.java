package org.sanchong.adapter.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.sanchong.application.port.out.Certifications;

/** When a day of recorded time is over. */
final class DayEnd {
    /** After all that is ever recorded. */
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private DayEnd() {}

    /** Returns the moment that is no longer of the day; of far days one after all that is recorded. */
    static OffsetDateTime of(LocalDate day) {
        return day.isBefore(NEVER.toLocalDate())
                ? day.plusDays(1).atStartOfDay(Certifications.DAYS_OF).toOffsetDateTime()
                : NEVER;
    }
}
