package org.sanchong.application.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of China that are over. */
final class ClosedDays {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** A transaction that began on a day is kept or given up well within it. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private ClosedDays() {}

    /** Returns the last day that is over. */
    static LocalDate last(Instant now) {
        return now.minus(PATIENCE).atZone(CHINA).toLocalDate().minusDays(1);
    }
}
