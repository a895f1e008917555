package org.sanchong.domain.assistance;

import java.time.LocalDate;
import java.util.Optional;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.time.WorkingCalendar;
import org.sanchong.domain.time.WorkingDays;

/**
 * By when a step has to be done (法定时限): reckoned from event, policy and calendar alone. Days are those of China.
 *
 * @param step the step
 * @param event the day of the event, which is not counted
 * @param period how long the step may take, with its clause
 * @param lastDay the last day, or the year of which no working days are known
 */
public record StatutoryDeadline(
        AssistanceStep step, LocalDate event, Figure<WorkingDays> period, WorkingCalendar.LastDay lastDay) {
    /** Returns the deadline of the step after the event; none where the rules print no period for it. */
    public static Optional<StatutoryDeadline> of(
            AssistanceStep step, LocalDate event, AssistanceRules rules, WorkingCalendar calendar) {
        return rules.period(step)
                .map(period -> new StatutoryDeadline(step, event, period, calendar.lastDay(event, period.value())));
    }

    /** Returns the deadline that runs for the application; none where none does. */
    public static Optional<StatutoryDeadline> running(
            AssistanceApplication application, AssistanceRules rules, WorkingCalendar calendar) {
        return application instanceof OpenApplication open
                ? open.running().flatMap(step -> of(step, open.since(), rules, calendar))
                : Optional.empty();
    }

    /** Returns the last day, where it is known. */
    public Optional<LocalDate> dueOn() {
        return lastDay.known();
    }

    /** Returns whether the last day is over when the day begins. */
    public boolean isOverdue(LocalDate asOf) {
        return dueOn().filter(asOf::isAfter).isPresent();
    }

    /**
     * Returns how many working days are left after the day, the last one included: 0 on the last day, negative when it is
     * overdue; empty where the calendar does not know the years between.
     */
    public Optional<Integer> daysLeft(LocalDate asOf, WorkingCalendar calendar) {
        return dueOn().filter(due -> calendar.knows(asOf)).map(due -> calendar.workedAfter(asOf, due));
    }
}
