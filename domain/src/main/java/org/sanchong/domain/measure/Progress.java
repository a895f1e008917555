package org.sanchong.domain.measure;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from events, one after the other: one formula for how a measure stands and for what may follow.
 *
 * @param state how far it is
 * @param since the day of each change of state, in order
 * @param extended the days it was extended to, in order
 * @param met the periods that have evidence
 * @param events the events so far
 */
record Progress(
        MeasureState state,
        List<LocalDate> since,
        List<LocalDate> extended,
        Set<DuePeriod> met,
        List<MeasureEvent> events) {

    static Progress begun() {
        return new Progress(MeasureState.NOT_STARTED, List.of(), List.of(), Set.of(), List.of());
    }

    /** Returns the last day that holds: the one it was extended to, or the printed one. */
    Optional<LocalDate> lastDay(Measure measure) {
        return extended.isEmpty() ? measure.due().dueOn() : Optional.of(extended.get(extended.size() - 1));
    }

    /** Returns the day from which periods are counted. */
    Optional<LocalDate> first(Measure measure) {
        return measure.runs().stream()
                .map(runs -> runs.from())
                .findFirst()
                .or(() -> events.stream().map(MeasureEvent::on).findFirst());
    }

    /** Returns the last day on which periods are counted; none where the measure never ends. */
    static Optional<LocalDate> last(Measure measure) {
        return measure.runs().stream()
                .flatMap(runs -> runs.until().stream())
                .map(until -> until.minusDays(1))
                .findFirst();
    }

    /** Returns what follows when the event happens, or why it cannot. */
    Either<MeasureRejection, Progress> after(MeasureEvent event, Measure measure) {
        MeasureStep step = event.step();
        if (!isAllowed(step)) {
            return Either.left(new MeasureRejection.WrongState(step.kind(), state));
        }
        if (step.text().isBlank() && !(step instanceof MeasureStep.Started)) {
            return Either.left(new MeasureRejection.NoText(step.kind()));
        }
        boolean ends = step instanceof MeasureStep.Completed || step instanceof MeasureStep.Extended;
        if (ends && measure.due().every().isPresent()) {
            return Either.left(new MeasureRejection.NeverEnds(step.kind()));
        }
        if (step instanceof MeasureStep.Extended longer) {
            LocalDate holds = lastDay(measure).orElse(LocalDate.MIN);
            return longer.to().isAfter(holds)
                    ? Either.right(next(event, state, longer.to()))
                    : Either.left(new MeasureRejection.NotLater(longer.to(), holds));
        }
        if (step instanceof MeasureStep.Evidence evidence) {
            return evidenced(event, evidence, measure);
        }
        MeasureState now = switch (step.kind()) {
            case ADDED -> MeasureState.NOT_STARTED;
            case COMPLETED -> MeasureState.DONE;
            case WITHDRAWN -> MeasureState.WITHDRAWN;
            default -> MeasureState.IN_PROGRESS;
        };
        return Either.right(next(event, now, null));
    }

    private boolean isAllowed(MeasureStep step) {
        return switch (step.kind()) {
            case ADDED -> events.isEmpty();
            case STARTED -> state == MeasureState.NOT_STARTED;
            case REOPENED -> !state.isOpen();
            case EVIDENCE, COMPLETED, EXTENDED, WITHDRAWN -> state.isOpen();
        };
    }

    private Either<MeasureRejection, Progress> evidenced(
            MeasureEvent event, MeasureStep.Evidence evidence, Measure measure) {
        Optional<DuePeriod.Every> every = measure.due().every();
        if (every.isEmpty()) {
            return evidence.period()
                    .<Either<MeasureRejection, Progress>>map(named -> Either.left(new MeasureRejection.NotDueIn(named)))
                    .orElseGet(() -> Either.right(next(event, MeasureState.IN_PROGRESS, null)));
        }
        DuePeriod period = evidence.period().orElse(DuePeriod.of(every.get(), event.on()));
        boolean isDue = period.every() == every.get()
                && !period.first().isAfter(event.on())
                && first(measure).filter(period.last()::isBefore).isEmpty()
                && last(measure).filter(period.first()::isAfter).isEmpty();
        if (!isDue) {
            return Either.left(new MeasureRejection.NotDueIn(period));
        }
        Set<DuePeriod> more = new LinkedHashSet<>(met);
        more.add(period);
        Progress next = next(event, MeasureState.IN_PROGRESS, null);
        return Either.right(new Progress(next.state, next.since, next.extended, more, next.events));
    }

    private Progress next(MeasureEvent event, MeasureState now, @Nullable LocalDate to) {
        List<MeasureEvent> all = new ArrayList<>(events);
        all.add(event);
        List<LocalDate> days = new ArrayList<>(since);
        if (now != state) {
            days.add(event.on());
        }
        List<LocalDate> longer = new ArrayList<>(extended);
        if (to != null) {
            longer.add(to);
        }
        return new Progress(now, days, longer, met, all);
    }
}
