package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ReportFault;
import org.sanchong.domain.report.ReportEvent;
import org.sanchong.domain.report.ReportHistory;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.report.ReportRejection;
import org.sanchong.domain.report.ReportStep;

/** What the ledger says of reports, and who is in charge of them. */
final class ReportBook {
    private final Map<ReportId, ReportHistory> histories = new LinkedHashMap<>();
    private final List<ReportEvent> assigned = new ArrayList<>();
    private final Map<String, Ledgers.Row> rows = new HashMap<>();

    private ReportBook() {}

    /**
     * Returns what the ledger says.
     *
     * @throws UnusableFileException if an event cannot follow
     */
    static ReportBook of(List<Ledgers.Entry> entries) {
        ReportBook book = new ReportBook();
        for (Ledgers.Entry entry : entries) {
            book.take(entry.row()).peekLeft(fault -> {
                throw new UnusableFileException(
                        "the ledger's entry " + entry.number() + " cannot follow: " + fault.code() + " of "
                                + entry.row().subject() + " / 报表台账第 " + entry.number() + " 条不能成立：" + fault.code());
            });
        }
        return book;
    }

    /** Takes a row; returns whether it is new, or why it cannot be taken. */
    Either<ReportFault, Boolean> take(Ledgers.Row row) {
        Ledgers.Row same = rows.get(row.id());
        if (same != null) {
            return same.equals(row)
                    ? Either.right(false)
                    : Either.left(new ReportFault.IdTaken(row.id(), same.subject()));
        }
        ReportEvent event = ReportRow.event(row);
        ReportHistory before = history(event.report());
        String inCharge = inCharge(event.report());
        Optional<ReportRejection> refusal = before.refusal(event, inCharge);
        if (refusal.isPresent()) {
            return Either.left(new ReportFault.Refused(event.report(), before.state(), refusal.get()));
        }
        histories.put(event.report(), before.with(event, inCharge));
        rows.put(row.id(), row);
        if (event.step() instanceof ReportStep.Assigned) {
            assigned.add(event);
        }
        return Either.right(true);
    }

    /** Returns the history of a report, which may be empty. */
    ReportHistory history(ReportId id) {
        return histories.getOrDefault(id, ReportHistory.of(id));
    }

    /** Returns all histories in which something happened. */
    List<ReportHistory> histories() {
        return List.copyOf(histories.values());
    }

    /** Returns who is in charge: whoever was put in charge last of the period, else of the last one before it. */
    String inCharge(ReportId id) {
        ReportEvent found = null;
        for (ReportEvent event : assigned) {
            boolean isOf = event.report().of(id.period()).equals(id)
                    && event.report().period().compareTo(id.period()) <= 0;
            if (isOf
                    && (found == null
                            || event.report().period().compareTo(found.report().period()) >= 0)) {
                found = event;
            }
        }
        return found != null && found.step() instanceof ReportStep.Assigned to ? to.person() : "";
    }
}
