package org.sanchong.app.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ReckonedSchedule;

/**
 * Reads from a derivation on which clauses its steps rested: a tier's on those of the figures that took part, where none
 * did on its rule's; any other step's on its rule's and its figure's.
 */
final class Citations {
    private Citations() {}

    /** Returns the citations of all steps, in their order; of one step each clause once. */
    static List<Citation> of(Derivation derivation) {
        List<Citation> citations = new ArrayList<>();
        for (Derivation.Step step : derivation.steps()) {
            for (ClauseId clause : clauses(step)) {
                citations.add(new Citation(clause, step.id(), amount(step)));
            }
        }
        return citations;
    }

    private static Set<ClauseId> clauses(Derivation.Step step) {
        Set<ClauseId> clauses = new LinkedHashSet<>();
        if (!(step instanceof Derivation.TierReckoned)) {
            clauses.add(step.source().clause());
        }
        if (step instanceof Derivation.TakenIntoScope taken) {
            clauses.add(taken.share().source().clause());
        } else if (step instanceof Derivation.EnvelopeReckoned envelope) {
            clauses.add(envelope.share().source().clause());
        } else if (step instanceof Derivation.TierReckoned tier) {
            tier.schedules().stream()
                    .filter(schedule ->
                            tier.taken().filter(schedule.id()::equals).isPresent())
                    .flatMap(Citations::sources)
                    .map(Source::clause)
                    .forEach(clauses::add);
        }
        if (clauses.isEmpty()) {
            clauses.add(step.source().clause());
        }
        return clauses;
    }

    private static Stream<Source> sources(ReckonedSchedule schedule) {
        Stream<Source> figures = figures(schedule).map(Figure::source);
        return schedule.base().isZero() ? figures : Stream.concat(figures, schedule.chargedBy().stream());
    }

    /** Returns the figures of a schedule that took part: of caps those that cut, of bands those with a slice. */
    private static Stream<Figure<?>> figures(ReckonedSchedule schedule) {
        if (schedule.base().isZero()) {
            return Stream.of();
        }
        Stream<Figure<?>> bands = schedule.slices().stream()
                .flatMap(slice -> Stream.concat(Stream.of(slice.rate()), slice.edge().stream()));
        Stream<Figure<?>> caps =
                schedule.caps().stream().filter(cap -> !cap.cut().isZero()).map(ReckonedSchedule.CapReckoned::ceiling);
        return Stream.concat(schedule.deductible().stream(), Stream.concat(bands, caps));
    }

    private static Money amount(Derivation.Step step) {
        if (step instanceof Derivation.TierReckoned tier) {
            return tier.payment();
        }
        if (step instanceof Derivation.Supplied supplied) {
            return supplied.paid();
        }
        if (step instanceof Derivation.TakenIntoScope taken) {
            return taken.moved();
        }
        if (step instanceof Derivation.EnvelopeReckoned envelope) {
            return Money.sum(
                    envelope.changes().stream().map(Derivation.Change::amount).toList());
        }
        return Money.zero();
    }
}
