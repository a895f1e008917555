package org.sanchong.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {
    private static final LocalDate LAST_OF_AUGUST = LocalDate.of(2021, 8, 31);
    private static final LocalDate FIRST_OF_SEPTEMBER = LocalDate.of(2021, 9, 1);

    @Test
    @DisplayName("days that documents print, both included, become a half-open period")
    void daysAsPrinted() {
        EffectivePeriod printed = EffectivePeriod.ofDays(LocalDate.of(2018, 1, 1), LAST_OF_AUGUST);
        assertThat(printed.until()).contains(FIRST_OF_SEPTEMBER);
        assertThat(EffectivePeriod.ofDays(LAST_OF_AUGUST, LAST_OF_AUGUST).contains(LAST_OF_AUGUST))
                .isTrue();
    }

    @Test
    @DisplayName("a period without a day is refused")
    void refusesAPeriodWithoutADay() {
        assertThatThrownBy(() -> EffectivePeriod.ofDays(FIRST_OF_SEPTEMBER, LAST_OF_AUGUST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must hold a day");
        assertThatThrownBy(() -> EffectivePeriod.builder()
                        .from(LAST_OF_AUGUST)
                        .until(LAST_OF_AUGUST)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a builder refuses a missing first day, and a second value for the same attribute")
    void buildersAreStrict() {
        assertThatThrownBy(() -> EffectivePeriod.builder().until(LAST_OF_AUGUST).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("from");
        EffectivePeriod.Builder twice = EffectivePeriod.builder().from(LAST_OF_AUGUST);
        assertThatThrownBy(() -> twice.from(FIRST_OF_SEPTEMBER)).isInstanceOf(IllegalStateException.class);
    }
}
