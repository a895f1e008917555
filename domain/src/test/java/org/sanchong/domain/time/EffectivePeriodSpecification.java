package org.sanchong.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Periods: the first day is part of them, the day that ends them is not")
class EffectivePeriodSpecification {
    // spotless:off
    @DisplayName("which days are part of a period")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        from       | until      | day        | part
        2021-09-01 | 2022-01-01 | 2021-08-31 | false
        2021-09-01 | 2022-01-01 | 2021-09-01 | true
        2021-09-01 | 2022-01-01 | 2021-09-02 | true
        2021-09-01 | 2022-01-01 | 2021-12-31 | true
        2021-09-01 | 2022-01-01 | 2022-01-01 | false
        2021-09-01 |            | 2021-08-31 | false
        2021-09-01 |            | 2021-09-01 | true
        2021-09-01 |            | 9999-12-31 | true
        2024-02-29 | 2024-03-01 | 2024-02-29 | true
        """)
    void containsDays(LocalDate from, LocalDate until, LocalDate day, boolean part) {
        assertThat(period(from, until).contains(day)).isEqualTo(part);
    }

    @DisplayName("whether two periods share a day")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        from       | until      | other from | other until | share
        2020-01-01 | 2021-01-01 | 2021-01-01 |             | false
        2020-01-01 | 2021-01-01 | 2020-12-31 |             | true
        2020-01-01 |            | 2030-01-01 | 2030-01-02  | true
        2020-01-01 | 2021-01-01 | 2019-01-01 | 2020-01-01  | false
        2020-01-01 | 2021-01-01 | 2019-01-01 | 2020-01-02  | true
        2020-01-01 | 2021-01-01 | 2020-06-01 | 2020-06-02  | true
        2020-01-01 |            | 2010-01-01 |             | true
        """)
    void sharesDays(LocalDate from, LocalDate until, LocalDate otherFrom, LocalDate otherUntil, boolean share) {
        assertThat(period(from, until).overlaps(period(otherFrom, otherUntil))).isEqualTo(share);
        assertThat(period(otherFrom, otherUntil).overlaps(period(from, until))).isEqualTo(share);
    }
    // spotless:on

    private static EffectivePeriod period(LocalDate from, LocalDate until) {
        return until == null
                ? EffectivePeriod.startingOn(from)
                : EffectivePeriod.builder().from(from).until(until).build();
    }
}
