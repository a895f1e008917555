package org.sanchong.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import org.sanchong.domain.time.WorkingCalendar;
import org.sanchong.domain.time.WorkingDays;

/**
 * By when a report is due (报送时限): so many days after the end of its period; the last day itself is in time. Documents
 * print that reports are due each quarter and no day, so a figure is somebody's choice.
 *
 * @param days how many, at least 1
 * @param isOfWorkingDays whether they are working days, and not calendar days
 * @param isIllustrative whether the figure is for demonstration alone
 */
public record DeliveryTerm(int days, boolean isOfWorkingDays, boolean isIllustrative) {
    /** Checks the number. */
    public DeliveryTerm {
        if (days < 1 || days > WorkingDays.MOST) {
            throw new IllegalArgumentException("a report is due 1 to " + WorkingDays.MOST + " days after, not " + days);
        }
    }

    /**
     * Returns the last day for the period; nothing where the calendar does not know the working days of a year.
     *
     * @param calendar the working days
     */
    public Optional<LocalDate> dueOn(ReportPeriod period, WorkingCalendar calendar) {
        return isOfWorkingDays
                ? calendar.lastDay(period.last(), new WorkingDays(days)).known()
                : Optional.of(period.last().plusDays(days));
    }
}
