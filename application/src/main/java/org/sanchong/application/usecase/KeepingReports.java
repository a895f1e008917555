package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.List;
import org.sanchong.application.port.in.KeepReport;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.ReportFault;
import org.sanchong.domain.report.ReportHistory;

/** Puts versions down. */
final class KeepingReports implements KeepReport {
    private final Ledgers ledgers;
    private final InstantSource clock;

    KeepingReports(Ledgers ledgers, InstantSource clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @Override
    public Kept keep(Draft draft) {
        return ledgers.take(Ledgers.Ledger.REPORTS, clock, known -> kept(draft, known));
    }

    /** A version that an intake wrote before it was asked again is found as the last one, from the same draft. */
    private static Ledgers.Change<Kept> kept(Draft draft, List<Ledgers.Entry> known) {
        ReportBook book = ReportBook.of(known);
        ReportHistory history = book.history(draft.drawn().report().id());
        int last = history.versions().size();
        boolean isThere = last > 0 && book.take(ReportRow.of(draft, last)).fold(fault -> false, isNew -> !isNew);
        if (isThere) {
            return new Ledgers.Change<>(List.of(), new Kept(last, List.of()));
        }
        Ledgers.Row row = ReportRow.of(draft, last + 1);
        Either<ReportFault, Boolean> taken = book.take(row);
        return taken.isLeft()
                ? new Ledgers.Change<>(List.of(), new Kept(last, List.of(taken.getLeft())))
                : new Ledgers.Change<>(List.of(row), new Kept(last + 1, List.of()));
    }
}
