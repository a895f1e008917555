package org.sanchong.architecture.violating.application_asks_a_clock_for_the_time.application.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** A use case that asks the machine for the time. */
final class Settling {
    private final Clock machine = Clock.systemUTC();
    private final long started = System.currentTimeMillis();

    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.now(zone);
    }

    LocalDate today(Clock given) {
        return LocalDate.now(given);
    }
}
