package org.sanchong.architecture.violating.domain_has_no_clock_and_no_dice.domain.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** A claim that is another one every day. */
final class Claim {
    private final LocalDate settledOn = LocalDate.now();
    private final Supplier<LocalDate> today = LocalDate::now;
    private final UUID id = UUID.randomUUID();
    private final long at = System.nanoTime();

    LocalDate day(Clock clock) {
        return LocalDate.now(clock);
    }

    int sample(Random dice) {
        return 4;
    }
}
