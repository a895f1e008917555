package org.sanchong.domain.measure;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * Something that units have to do (任务、整改事项): what a clause asks for, or a rectification item under a clause.
 *
 * @param id which it is
 * @param title what it is
 * @param units who answers for it, in the order of the document
 * @param due by when
 * @param runs when it is to be done at all; one, or none where that is not known: then from the first event on
 */
public record Measure(MeasureId id, Title title, List<ResponsibleUnit> units, DueTerm due, List<EffectivePeriod> runs) {
    /**
     * What it is, in words of ours or of whoever added it.
     *
     * @param english in English
     * @param chinese in Chinese; the same where only one language is given
     */
    public record Title(String english, String chinese) {}

    /** Keeps the lists as they are now. */
    public Measure {
        units = List.copyOf(units);
        runs = List.copyOf(runs);
    }

    /** Returns the item that an event adds; it runs from the day on which it is added. */
    static Measure added(MeasureId id, MeasureStep.Added added, LocalDate on) {
        return new Measure(
                id,
                new Title(added.title(), added.title()),
                added.units(),
                added.term(),
                List.of(EffectivePeriod.startingOn(on)));
    }
}
