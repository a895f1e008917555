package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sanchong.domain.person.PersonId;

/**
 * Takes stays one after the other, in the order of {@link #order}, and tells with which of them so many people of one
 * place have been admitted to one facility. It remembers no more than the stays of one facility and place whose
 * admissions the rule can still ask about. For one thread.
 */
public final class PlaceWatch {
    private final ReminderRule.GroupAdmission rule;
    private final Comparator<WatchedCase> order;
    private final Consumer<Reminder> told;
    private final Deque<WatchedCase> recent = new ArrayDeque<>();
    private final Map<PersonId, Integer> people = new LinkedHashMap<>();

    /** Returns who watches by the rule. */
    public static PlaceWatch by(ReminderRule.GroupAdmission rule, Consumer<Reminder> told) {
        return new PlaceWatch(rule, told);
    }

    private PlaceWatch(ReminderRule.GroupAdmission rule, Consumer<Reminder> told) {
        this.rule = rule;
        this.order = order(rule);
        this.told = told;
    }

    /** Returns the order in which stays are taken: by facility, then place, then day of admission, person and claim id. */
    public static Comparator<WatchedCase> order(ReminderRule.GroupAdmission rule) {
        return Comparator.comparing(WatchedCase::facility)
                .thenComparing(watched -> place(rule, watched))
                .thenComparing(watched -> watched.claim().admittedOn())
                .thenComparing(watched -> watched.claim().person().value())
                .thenComparing(watched -> watched.claim().id().value());
    }

    /** Returns whether the rule can say something of a case: a stay whose facility and place are said. */
    public static boolean concerns(ReminderRule.GroupAdmission rule, WatchedCase watched) {
        return watched.isStay()
                && !watched.facility().isEmpty()
                && !place(rule, watched).isEmpty();
    }

    static String place(ReminderRule.GroupAdmission rule, WatchedCase watched) {
        return watched.claim().furtherFacts().getOrDefault(rule.place(), "");
    }

    /**
     * Takes the next stay, which the rule must concern.
     *
     * @throws IllegalArgumentException if it is not behind the one before it
     */
    public void take(WatchedCase next) {
        WatchedCase before = recent.peekLast();
        if (before != null && order.compare(before, next) >= 0) {
            throw new IllegalArgumentException(
                    "stays are taken by facility, place, admission, person and id, each once: "
                            + next.claim().id() + " after " + before.claim().id());
        }
        takeLast(next);
    }

    /** Takes a stay behind all others of its day. */
    void takeLast(WatchedCase next) {
        WatchedCase before = recent.peekLast();
        if (before != null) {
            boolean isSamePlace = before.facility().equals(next.facility())
                    && place(rule, before).equals(place(rule, next));
            forget(isSamePlace ? next.claim().admittedOn().minusDays(rule.withinDays()) : LocalDate.MAX);
        }
        people.merge(next.claim().person(), 1, Integer::sum);
        if (people.size() >= rule.people()) {
            told.accept(new Reminder(rule, next, found(next)));
        }
        recent.addLast(next);
    }

    private Finding found(WatchedCase next) {
        return new Finding.Grouped(
                place(rule, next),
                people.size(),
                recent.getFirst().claim().admittedOn(),
                recent.stream().map(stay -> stay.claim().id()).toList());
    }

    private void forget(LocalDate before) {
        while (!recent.isEmpty() && recent.getFirst().claim().admittedOn().isBefore(before)) {
            people.computeIfPresent(
                    recent.removeFirst().claim().person(), (person, stays) -> stays == 1 ? null : stays - 1);
        }
    }
}
