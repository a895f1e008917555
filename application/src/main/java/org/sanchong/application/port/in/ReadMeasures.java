package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.MeasureEvent;
import org.sanchong.domain.measure.MeasureId;
import org.sanchong.domain.measure.MeasureState;
import org.sanchong.domain.measure.Standing;

/** Tells how the measures of the documents stand, and the rectification items under them. */
public interface ReadMeasures {
    /** By last day, those without one behind. */
    Comparator<Told> BY_LAST_DAY =
            Comparator.comparing(told -> told.standing().dueOn().orElse(LocalDate.MAX));

    /**
     * Returns the measures asked for: in printed order, items behind their clause; of overdue ones alone, what was due
     * first first.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the ledger has events that cannot follow under
     *     the catalog
     */
    List<Told> read(Question question);

    /** Returns the measure as it stands at the end of the day, if there is one by then. */
    default Optional<Told> find(MeasureId id, LocalDate on) {
        return read(Question.all(on)).stream()
                .filter(told -> told.measure().id().equals(id))
                .findFirst();
    }

    /**
     * What is asked.
     *
     * @param on the day
     * @param documents the documents' ids; none for all
     * @param units the units, by their names in either language; none for all
     * @param states how far they are; none for all
     * @param isOverdueOnly whether only those are told that are late
     */
    record Question(
            LocalDate on, List<String> documents, List<String> units, Set<MeasureState> states, boolean isOverdueOnly) {
        /** Keeps the lists as they are now. */
        public Question {
            documents = List.copyOf(documents);
            units = List.copyOf(units);
            states = Set.copyOf(states);
        }

        /** Returns the question for all of a day. */
        public static Question all(LocalDate on) {
            return new Question(on, List.of(), List.of(), Set.of(), false);
        }
    }

    /**
     * A measure as it stands.
     *
     * @param measure what it is
     * @param standing how it stands at the end of the day
     * @param events what happened up to then, by days
     */
    record Told(Measure measure, Standing standing, List<MeasureEvent> events) {
        /** Keeps the events as they are now. */
        public Told {
            events = List.copyOf(events);
        }
    }
}
