package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ReadMeasures.Told;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.MeasureWords;
import org.sanchong.domain.measure.DuePeriod;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.MeasureEvent;
import org.sanchong.domain.measure.MeasureStep;
import org.sanchong.domain.measure.ResponsibleUnit;
import org.sanchong.domain.measure.Standing;

/**
 * A measure as it stands, with the names that it has in a list.
 *
 * @param measure its name, document/clause or document/clause/item
 * @param document the document
 * @param clause the clause
 * @param item the item under the clause; empty for the clause's measure
 * @param title what it is
 * @param units who answers for it
 * @param due by when, as written; empty where that is not printed
 * @param dueOn the last day that holds; empty where there is none
 * @param status how far it is
 * @param since since when; empty of what has not begun
 * @param overdue whether it is late
 * @param daysOverdue how many days
 * @param missingPeriods the periods that are over without evidence
 * @param evidence how much evidence there is
 * @param lastEvidence the last of it
 * @param reason why it was last extended, reopened or withdrawn
 * @param events what happened, by days
 */
record MeasureView(
        String measure,
        String document,
        String clause,
        String item,
        String title,
        List<Unit> units,
        String due,
        String dueOn,
        String status,
        String since,
        boolean overdue,
        long daysOverdue,
        List<String> missingPeriods,
        int evidence,
        String lastEvidence,
        String reason,
        List<Event> events) {
    /** Keeps the lists as they are now. */
    MeasureView {
        units = List.copyOf(units);
        missingPeriods = List.copyOf(missingPeriods);
        events = List.copyOf(events);
    }

    /** A unit and its part. */
    record Unit(String role, String name) {}

    /** Something that happened; what it does not say is empty. */
    record Event(String eventId, String event, String eventOn, String unit, String text, String due, String period) {}

    /**
     * Measures.
     *
     * @param on as of the end of which day
     * @param measures some of them
     * @param next where the next page begins; absent behind the last
     */
    record All(
            String on, List<MeasureView> measures, @Nullable String next) {
        /** Keeps the list as it is now. */
        All {
            measures = List.copyOf(measures);
        }
    }

    static MeasureView of(Told told, Language language) {
        MeasureWords words = new MeasureWords(language);
        Measure measure = told.measure();
        Standing standing = told.standing();
        return new MeasureView(
                measure.id().toString(),
                measure.id().document(),
                measure.id().clause(),
                measure.id().item(),
                words.title(measure),
                measure.units().stream().map(unit -> unit(unit, words)).toList(),
                measure.due().toString(),
                standing.dueOn().map(LocalDate::toString).orElse(""),
                standing.state().name(),
                standing.since().map(LocalDate::toString).orElse(""),
                standing.isOverdue(),
                standing.daysOverdue(),
                standing.missing().stream().map(DuePeriod::toString).toList(),
                standing.evidence(),
                standing.lastEvidence(),
                standing.reason(),
                told.events().stream().map(MeasureView::event).toList());
    }

    private static Unit unit(ResponsibleUnit unit, MeasureWords words) {
        return new Unit(unit.role().name().toLowerCase(Locale.ROOT), words.unit(unit));
    }

    private static Event event(MeasureEvent event) {
        MeasureStep step = event.step();
        return new Event(
                event.id(),
                step.kind().name(),
                event.on().toString(),
                event.by(),
                step.text(),
                step.due(),
                step instanceof MeasureStep.Evidence evidence
                        ? evidence.period().map(DuePeriod::toString).orElse("")
                        : "");
    }
}
