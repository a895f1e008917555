package org.sanchong.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A calendar of working days")
class WorkingCalendarSpecification {
    /** A holiday of Wednesday to Tuesday over a weekend, worked for on the Sunday before and the Saturday after. */
    static final WorkingCalendar OFFICE = new WorkingCalendar(List.of(CalendarYear.builder()
            .year(2031)
            .addNotice("an invented notice")
            .addAllDaysOff(LocalDate.of(2031, 1, 22)
                    .datesUntil(LocalDate.of(2031, 1, 29))
                    .toList())
            .addMakeUpDay(LocalDate.of(2031, 1, 19))
            .addMakeUpDay(LocalDate.of(2031, 2, 1))
            .build()));

    // January 2031: the 17th is a Friday.
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            event      | working days | last day
            2031-01-13 |            1 | 2031-01-14
            2031-01-13 |            4 | 2031-01-17
            2031-01-17 |            1 | 2031-01-19
            2031-01-18 |            1 | 2031-01-19
            2031-01-19 |            1 | 2031-01-20
            2031-01-17 |            3 | 2031-01-21
            2031-01-17 |            4 | 2031-01-29
            2031-01-21 |            1 | 2031-01-29
            2031-01-25 |            1 | 2031-01-29
            2031-01-29 |            3 | 2031-02-01
            2031-02-01 |            1 | 2031-02-03
            2031-02-02 |            5 | 2031-02-07
            """)
    // spotless:on
    @DisplayName("counts make-up days, leaves holidays out, and starts the day after the event")
    void counts(LocalDate event, int workingDays, LocalDate lastDay) {
        assertThat(OFFICE.lastDay(event, new WorkingDays(workingDays)))
                .isEqualTo(new WorkingCalendar.LastDay.On(lastDay));
        assertThat(OFFICE.workedAfter(event, lastDay)).isEqualTo(workingDays);
        assertThat(OFFICE.workedAfter(lastDay, event)).isEqualTo(-workingDays);
    }

    @Test
    @DisplayName("says nothing of a year that it does not know")
    void saysNothingOfUnknownYears() {
        assertThat(OFFICE.lastDay(LocalDate.of(2031, 12, 30), new WorkingDays(1)))
                .isEqualTo(new WorkingCalendar.LastDay.On(LocalDate.of(2031, 12, 31)));
        assertThat(OFFICE.lastDay(LocalDate.of(2031, 12, 30), new WorkingDays(2)))
                .isEqualTo(new WorkingCalendar.LastDay.UnknownYear(2032));
        assertThat(OFFICE.lastDay(LocalDate.of(2030, 12, 31), new WorkingDays(1)))
                .isEqualTo(new WorkingCalendar.LastDay.UnknownYear(2030));
        assertThat(OFFICE.lastDay(LocalDate.of(2030, 12, 31), new WorkingDays(1))
                        .known())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.isWorked(LocalDate.of(2032, 1, 5)))
                .withMessageContaining("2032");
    }

    @Test
    @DisplayName("leaves the end of December unsettled while the year after is not known")
    void leavesDecemberUnsettled() {
        CalendarYear next =
                CalendarYear.builder().year(2032).addNotice("another").build();

        assertThat(OFFICE.isUnsettled(LocalDate.of(2031, 12, 24))).isFalse();
        assertThat(OFFICE.isUnsettled(LocalDate.of(2031, 12, 25))).isTrue();
        assertThat(OFFICE.with(List.of(next)).isUnsettled(LocalDate.of(2031, 12, 25)))
                .isFalse();
    }

    @Test
    @DisplayName("takes a later text of a year in place of an earlier one, and none twice")
    void takesTheLaterText() {
        CalendarYear plain =
                CalendarYear.builder().year(2031).addNotice("corrected").build();

        assertThat(OFFICE.with(List.of(plain)).isWorked(LocalDate.of(2031, 1, 22)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(List.of(plain, plain)))
                .withMessageContaining("twice");
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            free       | worked     | says
            2030-12-31 | -          | no day of 2031
            -          | 2032-01-03 | no day of 2031
            -          | 2031-01-17 | no day of a weekend
            2031-01-18 | 2031-01-18 | free and worked
            """)
    // spotless:on
    @DisplayName("has no day of another year, no weekday made up for, and none both free and worked")
    void refuses(LocalDate free, LocalDate worked, String says) {
        CalendarYear.Builder year = CalendarYear.builder().year(2031).addNotice("a notice");
        if (free != null) {
            year.addDaysOff(free);
        }
        if (worked != null) {
            year.addMakeUpDay(worked);
        }
        assertThatIllegalArgumentException().isThrownBy(year::build).withMessageContaining(says);
    }

    @Test
    @DisplayName("has a notice for each year, and a period at least a day")
    void needsANotice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarYear.builder().year(2031).build())
                .withMessageContaining("no notice");
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(0));
        assertThat(new WorkingDays(10)).hasToString("10 working days").isGreaterThan(new WorkingDays(9));
    }
}
