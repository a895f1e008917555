package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.port.in.ReadWarnings;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.domain.time.Quarter;

/** Tells of warnings in books. */
final class ReadingWarnings implements ReadWarnings {
    private final Warnings warnings;

    ReadingWarnings(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public List<Warnings.Kept> read(Question question) {
        return asked(question).stream()
                .sorted(PushingWarnings.IN_ORDER)
                .filter(each -> each.crossing().told().containsAll(question.told()))
                .toList();
    }

    private List<Warnings.Kept> asked(Question question) {
        if (question.quarter().isEmpty()) {
            return warnings.open();
        }
        Quarter quarter = question.quarter().get(0);
        return warnings.pushed(quarter.first(), quarter.last());
    }
}
