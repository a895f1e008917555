package org.sanchong.domain.measure;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A measure and what happened to it, by days, on one day in the order in which it was told (任务办理记录). It only grows:
 * an event may be told late and then stands at its day; one that cannot follow is rejected and leaves it as it was.
 */
public final class MeasureHistory {
    private final Measure measure;
    private final List<MeasureEvent> events;

    private MeasureHistory(Measure measure, List<MeasureEvent> events) {
        this.measure = measure;
        this.events = events;
    }

    /** Returns the history of a clause's measure, to which nothing has happened. */
    public static MeasureHistory of(Measure measure) {
        return new MeasureHistory(measure, List.of());
    }

    /**
     * Returns the history of a rectification item, which begins with its being added.
     *
     * @throws IllegalArgumentException if the event adds nothing, or names a clause's measure
     */
    public static Either<MeasureRejection, MeasureHistory> added(MeasureEvent event) {
        if (!(event.step() instanceof MeasureStep.Added added)
                || !event.measure().isItem()) {
            throw new IllegalArgumentException("only an item is added: " + event);
        }
        return MeasureHistory.of(Measure.added(event.measure(), added, event.on()))
                .following(List.of(event), 0);
    }

    /** Returns the history with one more event. */
    public Either<MeasureRejection, MeasureHistory> with(MeasureEvent event) {
        if (!event.measure().equals(measure.id())) {
            throw new IllegalArgumentException(event.measure() + " is not " + measure.id());
        }
        if (event.step() instanceof MeasureStep.Added) {
            return Either.left(new MeasureRejection.AddedAlready());
        }
        Optional<LocalDate> added =
                measure.id().isItem() ? events.stream().map(MeasureEvent::on).findFirst() : Optional.empty();
        if (added.filter(event.on()::isBefore).isPresent()) {
            return Either.left(new MeasureRejection.BeforeAdded(event.on(), added.get()));
        }
        int at = events.size();
        while (at > 0 && events.get(at - 1).on().isAfter(event.on())) {
            at--;
        }
        List<MeasureEvent> all = new ArrayList<>(events);
        all.add(at, event);
        return following(all, at);
    }

    /** Returns the history of all those events, of which one is new. */
    private Either<MeasureRejection, MeasureHistory> following(List<MeasureEvent> all, int isNew) {
        Progress progress = Progress.begun();
        for (int i = 0; i < all.size(); i++) {
            Either<MeasureRejection, Progress> next = progress.after(all.get(i), measure);
            if (next.isLeft()) {
                return Either.left(
                        i == isNew
                                ? next.getLeft()
                                : new MeasureRejection.ContradictsLater(
                                        all.get(i).id(), next.getLeft()));
            }
            progress = next.get();
        }
        return Either.right(new MeasureHistory(measure, List.copyOf(all)));
    }

    /** Returns what it is about. */
    public Measure measure() {
        return measure;
    }

    /** Returns what happened, by days. */
    public List<MeasureEvent> events() {
        return events;
    }

    /** Returns whether it was on the ledger at the end of the day: an item is from the day on which it was added. */
    public boolean isKnownOn(LocalDate day) {
        return !measure.id().isItem() || !events.get(0).on().isAfter(day);
    }

    /** Returns how it stands at the end of the day, by what happened up to then. */
    public Standing standing(LocalDate day) {
        Progress progress = Progress.begun();
        for (MeasureEvent event : events) {
            if (!event.on().isAfter(day)) {
                progress = progress.after(event, measure)
                        .getOrElseThrow(why -> new AssertionError("what was taken follows: " + why));
            }
        }
        return Standing.of(measure, progress, day);
    }
}
