package org.sanchong.domain.time;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/**
 * The days on which something holds (有效期): from the first day, included, until a day that is no longer part of it.
 *
 * <p>A policy in force "until 31 August" is one {@code until} 1 September. Without {@code until} it is open.
 */
@Value.Immutable
@ValueType
public abstract class EffectivePeriod {
    EffectivePeriod() {}

    /** The first day, included. */
    public abstract LocalDate from();

    /** The first day that is no longer part of the period; absent where no end is printed. */
    public abstract Optional<LocalDate> until();

    @Value.Check
    void checkOrder() {
        if (until().isPresent() && !from().isBefore(until().get())) {
            throw new IllegalArgumentException("a period must hold a day: from " + from() + " until " + until());
        }
    }

    /**
     * Returns the period from the first to the last day, both included, as documents print it.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static EffectivePeriod ofDays(LocalDate first, LocalDate last) {
        return builder().from(first).until(last.plusDays(1)).build();
    }

    /** Returns the period that starts on the day and has no end. */
    public static EffectivePeriod startingOn(LocalDate first) {
        return builder().from(first).build();
    }

    /** Returns whether the day is part of the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && until().map(day::isBefore).orElse(true);
    }

    /** Returns whether some day is part of both periods. */
    public boolean overlaps(EffectivePeriod other) {
        return until().map(other.from()::isBefore).orElse(true)
                && other.until().map(from()::isBefore).orElse(true);
    }

    /** Starts a period. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a period. */
    public static class Builder extends ImmutableEffectivePeriod.Builder {
        Builder() {}
    }
}
