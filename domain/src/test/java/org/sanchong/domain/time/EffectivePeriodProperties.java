package org.sanchong.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EffectivePeriodProperties {
    private static final LocalDate START = LocalDate.of(2023, 12, 20);
    private static final int DAYS = 30;

    @Property
    @Label("two periods overlap where and only where some day is part of both")
    void overlapIsACommonDay(
            @ForAll @IntRange(max = DAYS) int from,
            @ForAll @IntRange(min = 1, max = DAYS) int days,
            @ForAll @IntRange(max = DAYS) int otherFrom,
            @ForAll @IntRange(min = 1, max = DAYS) int otherDays,
            @ForAll boolean open) {
        EffectivePeriod one = open
                ? EffectivePeriod.startingOn(START.plusDays(from))
                : EffectivePeriod.ofDays(START.plusDays(from), START.plusDays(from + days - 1));
        EffectivePeriod other =
                EffectivePeriod.ofDays(START.plusDays(otherFrom), START.plusDays(otherFrom + otherDays - 1));
        boolean common = IntStream.range(0, DAYS * 2 + 1)
                .mapToObj(START::plusDays)
                .anyMatch(day -> one.contains(day) && other.contains(day));
        assertThat(one.overlaps(other)).isEqualTo(common);
        assertThat(other.overlaps(one)).isEqualTo(common);
    }
}
