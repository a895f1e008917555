package org.sanchong.domain.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.PlanYear;

/**
 * Finds who crossed which line by which claim (监测预警).
 *
 * <p>A crossing stays open while the burden is above the line, however much is added; it ends when the burden is no
 * longer above it, and only then can the line be crossed again. With a line of 10,000.00, claims of 9,000.00 and 2,000.00
 * cross it once, by the second; 500.00 more cross nothing; a refund of 2,000.00 undoes the crossing.
 */
public final class EarlyWarning {
    private EarlyWarning() {}

    /**
     * Returns what happened at the line, in the order of the movements. A movement that is booked after others counts on
     * no earlier day than what they added, or than the last event.
     *
     * @param height how high the line is; a burden must be above it
     */
    public static List<WarningEvent> at(WarningLine line, ExactAmount height, List<BurdenMovement> movements) {
        Map<Whose, Standing> standings = new LinkedHashMap<>();
        List<WarningEvent> events = new ArrayList<>();
        for (BurdenMovement movement : movements) {
            Whose whose = new Whose(movement.person(), movement.year());
            Standing before = standings.getOrDefault(whose, Standing.none());
            Standing after = before.after(movement, line.measure(), height);
            standings.put(whose, after);
            event(line, height, movement, before, after).ifPresent(events::add);
        }
        return List.copyOf(events);
    }

    private static Optional<WarningEvent> event(
            WarningLine line, ExactAmount height, BurdenMovement movement, Standing before, Standing after) {
        if (before.isOpen() == after.isOpen()) {
            return Optional.empty();
        }
        AlertId id = new AlertId(line.id(), movement.person(), movement.year(), after.crossings());
        return Optional.of(
                after.isOpen()
                        ? new WarningEvent.Raised(id, movement.claim(), after.counts(), after.total(), height)
                        : new WarningEvent.Undone(id, movement.claim(), after.counts(), after.total()));
    }

    /**
     * Whose burden.
     *
     * @param person the person
     * @param year the plan year
     */
    private record Whose(PersonId person, PlanYear year) {}

    /**
     * How a burden stands to a line.
     *
     * @param total the burden
     * @param crossings how often it crossed the line upwards
     * @param isOpen whether it is above the line
     * @param on the day before which nothing counts: that of what was added last, or of the last event
     * @param counts the day on which the last movement counts
     */
    private record Standing(Money total, int crossings, boolean isOpen, LocalDate on, LocalDate counts) {
        static Standing none() {
            return new Standing(Money.zero(), 0, false, LocalDate.MIN, LocalDate.MIN);
        }

        Standing after(BurdenMovement movement, WarningLine.Measure measure, ExactAmount height) {
            Money by = movement.burden().of(measure);
            Money now = total.plus(by);
            boolean above = height.isBelow(now);
            LocalDate day = movement.on().isBefore(on) ? on : movement.on();
            boolean holds = above != isOpen || by.isMoreThan(Money.zero());
            return new Standing(now, crossings + (above && !isOpen ? 1 : 0), above, holds ? day : on, day);
        }
    }
}
