package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes cases one after the other, in the order {@link WatchedCase#BY_PERSON}, and tells what rules find of each beside
 * those before it. It remembers no more than the stays of one person that a rule can still ask about. Rules about groups
 * of people it leaves to {@link PlaceWatch}. For one thread.
 */
public final class PersonWatch {
    private final List<ReminderRule> rules;
    private final PeerRules peers;
    private final BillRules bills;
    private final int memory;
    private final Consumer<Reminder> told;
    private final List<WatchedCase> recent = new ArrayList<>();
    private final List<WatchedCase> last = new ArrayList<>(1);

    /**
     * Returns who watches by rules.
     *
     * @param told takes reminders, those of a case in the order of the rules
     */
    public static PersonWatch by(ReminderRules rules, PeerFigures peers, Consumer<Reminder> told) {
        return new PersonWatch(rules, peers, told);
    }

    private PersonWatch(ReminderRules rules, PeerFigures peers, Consumer<Reminder> told) {
        this.rules = rules.rules();
        this.peers = new PeerRules(peers);
        this.bills = new BillRules(rules.standards());
        this.memory = this.rules.stream()
                .filter(ReminderRule.OfTwoStays.class::isInstance)
                .mapToInt(rule -> ((ReminderRule.OfTwoStays) rule).memory())
                .max()
                .orElse(0);
        this.told = told;
    }

    /**
     * Takes the next case.
     *
     * @throws IllegalArgumentException if it is not behind the one before it
     */
    public void take(WatchedCase next) {
        boolean isSamePerson = false;
        if (!last.isEmpty()) {
            WatchedCase before = last.get(0);
            isSamePerson = before.claim().person().equals(next.claim().person());
            if (WatchedCase.BY_PERSON.compare(before, next) >= 0) {
                throw new IllegalArgumentException("cases are taken by person, admission, discharge and id, each once: "
                        + next.claim().id() + " after " + before.claim().id());
            }
            last.clear();
        }
        last.add(next);
        if (isSamePerson) {
            LocalDate since = next.claim().admittedOn().minusDays(memory);
            recent.removeIf(stay -> stay.claim().dischargedOn().isBefore(since));
        } else {
            recent.clear();
        }
        for (ReminderRule rule : rules) {
            find(rule, next);
        }
        if (next.isStay()) {
            recent.add(next);
        }
    }

    private void find(ReminderRule rule, WatchedCase next) {
        if (rule instanceof ReminderRule.OfTwoStays pairs) {
            for (WatchedCase before : recent) {
                StayPairs.between(pairs, next, before).ifPresent(found -> tell(rule, next, found));
            }
        } else {
            alone(rule, next).ifPresent(found -> tell(rule, next, found));
        }
    }

    private Optional<Finding> alone(ReminderRule rule, WatchedCase next) {
        if (rule instanceof ReminderRule.OfPeers of) {
            return peers.of(of, next);
        }
        return rule instanceof ReminderRule.OfBill bill ? bills.of(bill, next) : Optional.empty();
    }

    private void tell(ReminderRule rule, WatchedCase about, Finding found) {
        told.accept(new Reminder(rule, about, found));
    }
}
