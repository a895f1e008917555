package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.KeepApplicationRow;
import org.sanchong.application.port.in.KeepApplications;
import org.sanchong.application.port.in.KeepApplications.Outcome;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.policy.PolicyCatalog;

/** Reads an event from a row, and takes it into books. */
final class KeepingApplicationRow implements KeepApplicationRow {
    private final PolicyCatalog catalog;
    private final KeepApplications keeping;

    KeepingApplicationRow(PolicyCatalog catalog, KeepApplications keeping) {
        this.catalog = catalog;
        this.keeping = keeping;
    }

    @Override
    public Outcome keep(IncomingRecords row) {
        List<Outcome> outcomes = new ArrayList<>();
        ApplicationIntake intake = new ApplicationIntake(
                catalog,
                row,
                posting -> {
                    outcomes.add(keeping.keep(posting));
                    return Optional.empty();
                },
                LocalDate.MAX);
        intake.read();
        intake.refused().forEach(refused -> outcomes.add(new Outcome.Refused(refused.fault())));
        if (outcomes.size() != 1) {
            throw new UnusableFileException("one event is expected, not " + outcomes.size());
        }
        return outcomes.get(0);
    }
}
