package org.sanchong.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final int DAYS = 365;

    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, DAYS - 1)
                .map(n -> FIRST.plusDays(n))
                .set()
                .ofMaxSize(60)
                .map(LinkedHashSet::new);
    }

    private static WorkingCalendar calendar(Set<LocalDate> off, Set<LocalDate> worked) {
        CalendarYear.Builder year =
                CalendarYear.builder().year(2031).addNotice("drawn").addAllDaysOff(off);
        worked.stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 && !off.contains(day))
                .forEach(year::addMakeUpDay);
        return new WorkingCalendar(List.of(year.build()));
    }

    private static LocalDate end(WorkingCalendar calendar, LocalDate event, int days) {
        return calendar.lastDay(event, new WorkingDays(days)).known().orElse(LocalDate.MAX);
    }

    @Property
    @Label("the last day is worked, is after the event, and so many days are worked until then, counted one by one")
    void endsOnAWorkedDay(
            @ForAll("days") Set<LocalDate> off,
            @ForAll("days") Set<LocalDate> worked,
            @ForAll @IntRange(max = 250) int event,
            @ForAll @IntRange(min = 1, max = 40) int days) {
        WorkingCalendar calendar = calendar(off, worked);
        LocalDate from = FIRST.plusDays(event);
        calendar.lastDay(from, new WorkingDays(days)).known().ifPresent(last -> {
            assertThat(calendar.isWorked(last)).isTrue();
            assertThat(last).isAfter(from);
            Stream<LocalDate> counted = from.plusDays(1).datesUntil(last.plusDays(1));
            assertThat(counted.filter(day -> worked.contains(day) && !off.contains(day)
                                    || day.getDayOfWeek().getValue() <= 5 && !off.contains(day))
                            .count())
                    .isEqualTo(days);
        });
    }

    @Property
    @Label("a later event or a longer period never ends earlier")
    void isMonotoneInTime(
            @ForAll("days") Set<LocalDate> off,
            @ForAll("days") Set<LocalDate> worked,
            @ForAll @IntRange(max = 250) int event,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        WorkingCalendar calendar = calendar(off, worked);
        LocalDate from = FIRST.plusDays(event);
        assertThat(end(calendar, from.plusDays(1), days)).isAfterOrEqualTo(end(calendar, from, days));
        LocalDate one = end(calendar, from, days);
        LocalDate more = end(calendar, from, days + 1);
        assertThat(one.equals(LocalDate.MAX) || more.isAfter(one)).isTrue();
    }

    @Property
    @Label("one more day off never brings a period's end forward, one more make-up day never puts it back")
    void isMonotoneInTheCalendar(
            @ForAll("days") Set<LocalDate> off,
            @ForAll("days") Set<LocalDate> worked,
            @ForAll @IntRange(max = 250) int event,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate from = FIRST.plusDays(event);
        LocalDate least = end(calendar(Set.of(), worked), from, days);
        LocalDate most = end(calendar(off, Set.of()), from, days);
        LocalDate between = end(calendar(off, worked), from, days);
        assertThat(between).isAfterOrEqualTo(least).isBeforeOrEqualTo(most);
    }

    @Property
    @Label("one period after another is as long as both together")
    void addsUp(
            @ForAll("days") Set<LocalDate> off,
            @ForAll("days") Set<LocalDate> worked,
            @ForAll @IntRange(max = 200) int event,
            @ForAll @IntRange(min = 1, max = 20) int one,
            @ForAll @IntRange(min = 1, max = 20) int other) {
        WorkingCalendar calendar = calendar(off, worked);
        LocalDate from = FIRST.plusDays(event);
        LocalDate first = end(calendar, from, one);
        if (!first.equals(LocalDate.MAX)) {
            assertThat(end(calendar, first, other)).isEqualTo(end(calendar, from, one + other));
            assertThat(calendar.workedAfter(from, first)).isEqualTo(one);
        }
    }

    @Property
    @Label("over weeks without holidays five working days are a week")
    void weeksWithoutHolidays(@ForAll @IntRange(max = 250) int event, @ForAll @IntRange(min = 1, max = 14) int weeks) {
        WorkingCalendar plain = calendar(Set.of(), Set.of());
        LocalDate from = FIRST.plusDays(event);
        LocalDate friday = from.getDayOfWeek().getValue() <= 5
                ? from
                : from.minusDays(from.getDayOfWeek().getValue() - 5L);
        LocalDate expected = friday.plusWeeks(weeks);
        assertThat(end(plain, from, weeks * 5)).isEqualTo(expected.getYear() == 2031 ? expected : LocalDate.MAX);
    }

    @Property
    @Label("a make-up day within a period shortens it by a working day")
    void makeUpDaysCount(@ForAll @IntRange(min = 3, max = 40) int week, @ForAll @IntRange(min = 2, max = 30) int days) {
        LocalDate saturday = LocalDate.of(2031, 1, 4).plusWeeks(week);
        WorkingCalendar plain = calendar(Set.of(), Set.of());
        WorkingCalendar made = calendar(Set.of(), Set.of(saturday));
        LocalDate from = saturday.minusDays(1);
        assertThat(end(made, from, days)).isEqualTo(end(plain, from, days - 1));
    }
}
