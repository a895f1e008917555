package org.sanchong.domain.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sanchong.domain.supervision.ReminderRule.GroupAdmission;

/**
 * Finds the cases that should be looked at. What is found does not depend on the order in which cases are given: they are
 * put in the orders of {@link WatchedCase#BY_PERSON} and {@link PlaceWatch#order}.
 */
public final class Reminders {
    private Reminders() {}

    /**
     * Returns the reminders of all cases (事后核查), in the order of the cases by person; of one case in the order of the
     * rules. Where several cases make a pattern, the reminder is about the last of them.
     *
     * @param cases the cases, each id once
     */
    public static List<Reminder> of(Collection<WatchedCase> cases, ReminderRules rules) {
        List<WatchedCase> sorted = cases.stream().sorted(WatchedCase.BY_PERSON).toList();
        List<Reminder> reminders = new ArrayList<>();
        PersonWatch watch = PersonWatch.by(rules, peers(sorted), reminders::add);
        sorted.forEach(watch::take);
        groups(rules).forEach(rule -> {
            PlaceWatch place = PlaceWatch.by(rule, reminders::add);
            sorted.stream()
                    .filter(watched -> PlaceWatch.concerns(rule, watched))
                    .sorted(PlaceWatch.order(rule))
                    .forEach(place::take);
        });
        return sorted(reminders, rules);
    }

    /**
     * Returns the reminders about a case that is not settled yet, or still in hospital (事前提醒、事中监控), beside those
     * that are known, whichever of them came first. Peers are the known cases.
     *
     * @param next the case
     * @param known the known cases; one of the same id is left out
     */
    public static List<Reminder> before(WatchedCase next, Collection<WatchedCase> known, ReminderRules rules) {
        List<WatchedCase> others = known.stream()
                .filter(watched -> !watched.claim().id().equals(next.claim().id()))
                .toList();
        return before(next, KnownCases.of(others), peers(others), rules);
    }

    /**
     * Returns the same, where many cases are looked at beside the same known ones.
     *
     * @param known the known cases; one of the same id is left out
     * @param peers the figures that stays are compared with
     */
    public static List<Reminder> before(WatchedCase next, KnownCases known, PeerFigures peers, ReminderRules rules) {
        List<Reminder> reminders = new ArrayList<>();
        PersonWatch alone = PersonWatch.by(rules, peers, reminders::add);
        alone.take(next);
        for (ReminderRule rule : rules.rules()) {
            if (rule instanceof ReminderRule.OfTwoStays pairs) {
                known.ofPerson(next)
                        .forEach(other -> StayPairs.between(pairs, next, other)
                                .ifPresent(found -> reminders.add(new Reminder(rule, next, found))));
            }
        }
        groups(rules).stream()
                .filter(rule -> PlaceWatch.concerns(rule, next))
                .forEach(rule -> reminders.addAll(group(rule, next, known)));
        return sorted(reminders, rules);
    }

    /** Those admitted on the same day count, whatever their order. */
    private static List<Reminder> group(GroupAdmission rule, WatchedCase next, KnownCases known) {
        List<Reminder> found = new ArrayList<>();
        PlaceWatch watch = PlaceWatch.by(rule, found::add);
        known.ofFacility(next).stream()
                .filter(other -> PlaceWatch.concerns(rule, other)
                        && PlaceWatch.place(rule, other).equals(PlaceWatch.place(rule, next))
                        && !other.claim().admittedOn().isAfter(next.claim().admittedOn()))
                .sorted(PlaceWatch.order(rule))
                .forEach(watch::take);
        found.clear();
        watch.takeLast(next);
        return found;
    }

    /** Returns the figures of cases. */
    public static PeerFigures peers(Collection<WatchedCase> cases) {
        PeerFigures peers = PeerFigures.none();
        cases.forEach(peers::add);
        return peers;
    }

    private static List<GroupAdmission> groups(ReminderRules rules) {
        return rules.rules().stream()
                .filter(GroupAdmission.class::isInstance)
                .map(GroupAdmission.class::cast)
                .toList();
    }

    private static List<Reminder> sorted(List<Reminder> reminders, ReminderRules rules) {
        List<String> ids = rules.rules().stream().map(rule -> rule.terms().id()).toList();
        return reminders.stream()
                .sorted(Comparator.comparing(Reminder::about, WatchedCase.BY_PERSON)
                        .thenComparing(
                                reminder -> ids.indexOf(reminder.rule().terms().id())))
                .toList();
    }
}
