package org.sanchong.catalog;

import java.util.Optional;
import org.sanchong.domain.law.Absence;

/** Reads why there is no figure, where one belongs. */
final class AbsenceReader {
    private AbsenceReader() {}

    /** Returns the absence whose reason stands at the key, by the clause of the level. */
    static Optional<Absence> read(Fields fields, String key, SourceLevel level) {
        Constants<Absence.Reason> reasons =
                Constants.of(java.util.List.of(Absence.Reason.MISSING_PARAMETER, Absence.Reason.DELEGATED), Enum::name);
        return fields.require(key)
                .flatMap(word -> reasons.read(word, level.defects()))
                .flatMap(reason -> level.source(fields.place()).map(source -> new Absence(reason, source)));
    }
}
