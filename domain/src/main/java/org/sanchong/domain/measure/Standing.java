package org.sanchong.domain.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a measure stands at the end of a day (办理进展); it follows from the events up to that day, and is never kept. */
public final class Standing {
    private final Progress progress;
    private final LocalDate on;
    private final List<LocalDate> due;
    private final List<DuePeriod> missing;

    private Standing(Progress progress, LocalDate on, List<LocalDate> due, List<DuePeriod> missing) {
        this.progress = progress;
        this.on = on;
        this.due = due;
        this.missing = missing;
    }

    static Standing of(Measure measure, Progress progress, LocalDate on) {
        List<DuePeriod> missing = new ArrayList<>();
        if (measure.due().every().isEmpty() || progress.state() == MeasureState.WITHDRAWN) {
            boolean isAsked = progress.state() != MeasureState.WITHDRAWN;
            List<LocalDate> due =
                    progress.lastDay(measure).stream().filter(day -> isAsked).toList();
            return new Standing(progress, on, due, missing);
        }
        LocalDate last = Progress.last(measure).orElse(LocalDate.MAX);
        Optional<DuePeriod> first = progress.first(measure)
                .map(day -> DuePeriod.of(measure.due().every().get(), day));
        List<LocalDate> due = new ArrayList<>();
        for (DuePeriod period : first.stream().toList()) {
            DuePeriod at = period;
            while (!at.first().isAfter(last) && (due.isEmpty() || at.last().isBefore(on))) {
                LocalDate end = at.last().isAfter(last) ? last : at.last();
                if (!progress.met().contains(at)) {
                    due.add(end);
                    if (end.isBefore(on)) {
                        missing.add(at);
                    }
                }
                at = at.next();
            }
        }
        return new Standing(progress, on, due.subList(0, Math.min(1, due.size())), List.copyOf(missing));
    }

    /** Returns how far it is. */
    public MeasureState state() {
        return progress.state();
    }

    /** Returns since when; nothing of what has not begun. */
    public Optional<LocalDate> since() {
        List<LocalDate> days = progress.since();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    /**
     * Returns the last day that holds, printed or extended; of a measure without end that of the first period without
     * evidence. Nothing where there is none.
     */
    public Optional<LocalDate> dueOn() {
        return due.stream().findFirst();
    }

    /** Returns whether it is late: something is still to be done, and the last day was over before this one. */
    public boolean isOverdue() {
        return state().isOpen() && dueOn().filter(on::isAfter).isPresent();
    }

    /** Returns how many days it is late; 0 where it is not. */
    public long daysOverdue() {
        return isOverdue() ? ChronoUnit.DAYS.between(dueOn().orElseThrow(), on) : 0;
    }

    /** Returns the periods that were over before the day and have no evidence, in order. */
    public List<DuePeriod> missing() {
        return missing;
    }

    /** Returns how much evidence there is, what shows completion included. */
    public int evidence() {
        return (int) evidenceOf().count();
    }

    /** Returns the last evidence; empty where there is none. */
    public String lastEvidence() {
        return evidenceOf().map(event -> event.step().text()).reduce("", (earlier, later) -> later);
    }

    /** Returns why it was last extended, reopened or withdrawn; empty where none of these happened. */
    public String reason() {
        return progress.events().stream()
                .map(MeasureEvent::step)
                .filter(step -> step instanceof MeasureStep.Extended
                        || step instanceof MeasureStep.Reopened
                        || step instanceof MeasureStep.Withdrawn)
                .map(MeasureStep::text)
                .reduce("", (earlier, later) -> later);
    }

    private Stream<MeasureEvent> evidenceOf() {
        return progress.events().stream()
                .filter(event ->
                        event.step() instanceof MeasureStep.Evidence || event.step() instanceof MeasureStep.Completed);
    }
}
