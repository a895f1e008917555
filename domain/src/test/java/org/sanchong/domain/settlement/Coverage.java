package org.sanchong.domain.settlement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.benefit.Envelope;

/** Counts what random scenarios meet, and insists that none of it is rare. */
final class Coverage {
    private final Set<Event> met = EnumSet.noneOf(Event.class);

    /** What a scenario may meet, and in how many percent of the scenarios it must. */
    enum Event {
        SETTLED(85),
        REJECTED(20),
        SEVERAL_TIERS_PAY(25),
        SEVERAL_BANDS(30),
        BASE_BEFORE(18),
        CHOICE_OF_SCHEDULES(30),
        ON_APPLICATION(3),
        CAP_BINDS(25),
        CAP_WAS_USED_BEFORE(25),
        DEDUCTIBLE_RAN_ON(1),
        BROUGHT_ALONG(5),
        TAKEN_INTO_SCOPE(6),
        SUSPENDED(1),
        CUT_BY_AN_ENVELOPE(3),
        TOPPED_UP_BY_AN_ENVELOPE(15),
        ILLUSTRATIVE(35);

        private final int percent;

        Event(int percent) {
            this.percent = percent;
        }
    }

    void rejected() {
        met.add(Event.REJECTED);
    }

    void settled(ExplainedSettlement explained) {
        met.add(Event.SETTLED);
        Settlement settlement = explained.settlement();
        add(
                Event.SEVERAL_TIERS_PAY,
                settlement.payments().values().stream().filter(m -> !m.isZero()).count() > 1);
        add(Event.ON_APPLICATION, !settlement.onApplication().isZero());
        add(
                Event.ILLUSTRATIVE,
                settlement.notes().stream().anyMatch(n -> n.code().equals("ILLUSTRATIVE_FIGURE")));
        explained.derivation().steps().forEach(this::step);
    }

    private void step(Derivation.Step step) {
        add(Event.BROUGHT_ALONG, step instanceof Derivation.Supplied);
        add(Event.TAKEN_INTO_SCOPE, step instanceof Derivation.TakenIntoScope);
        add(Event.SUSPENDED, step instanceof Derivation.Suspended);
        if (step instanceof Derivation.TierReckoned tier) {
            add(Event.CHOICE_OF_SCHEDULES, tier.schedules().size() > 1);
            tier.schedules().stream()
                    .filter(s -> tier.taken().equals(java.util.Optional.of(s.id())))
                    .forEach(this::taken);
        }
        if (step instanceof Derivation.EnvelopeReckoned envelope
                && !envelope.changes().isEmpty()) {
            boolean cut = envelope.bound() == Envelope.Bound.AT_MOST;
            met.add(cut ? Event.CUT_BY_AN_ENVELOPE : Event.TOPPED_UP_BY_AN_ENVELOPE);
        }
    }

    private void taken(ReckonedSchedule schedule) {
        List<ReckonedSchedule.CapReckoned> caps = schedule.caps();
        add(Event.SEVERAL_BANDS, schedule.slices().size() > 1);
        add(Event.BASE_BEFORE, !schedule.baseBefore().isZero());
        add(Event.CAP_BINDS, caps.stream().anyMatch(cap -> !cap.cut().isZero()));
        add(
                Event.CAP_WAS_USED_BEFORE,
                caps.stream().anyMatch(cap -> !cap.counted().isZero()));
        add(Event.DEDUCTIBLE_RAN_ON, !schedule.chargedBefore().isZero());
    }

    private void add(Event event, boolean happened) {
        if (happened) {
            met.add(event);
        }
    }

    /** Counts the scenario; once all have been counted, what was rare fails the property. */
    void count() {
        for (Event event : Event.values()) {
            Statistics.label(event.name()).collect(met.contains(event));
            Statistics.label(event.name())
                    .coverage(of -> of.check(true).percentage(percent -> percent >= event.percent));
        }
    }
}
