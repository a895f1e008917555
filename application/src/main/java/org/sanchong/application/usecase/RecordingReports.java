package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.RecordReports;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.ReportFault;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportId;

/** Reads what happened to reports, and puts it down. */
final class RecordingReports implements RecordReports {
    private final PolicyCatalog catalog;
    private final Ledgers ledgers;
    private final InstantSource clock;

    RecordingReports(PolicyCatalog catalog, Ledgers ledgers, InstantSource clock) {
        this.catalog = catalog;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @Override
    public Result record(IncomingRecords events, List<ReportForm> forms) {
        RecordColumns columns =
                new RecordColumns(events, new ListWords(catalog.vocabulary()), ReportRow.REQUIRED, ReportRow.OPTIONAL);
        Map<Integer, Either<ReportFault, Ledgers.Row>> read = new LinkedHashMap<>();
        events.each(record -> read.put(
                read.size() + 2, ReportRow.read(new RecordText(columns, record)).flatMap(row -> ofForm(row, forms))));
        return ledgers.take(Ledgers.Ledger.REPORTS, clock, known -> taken(events.name(), read, known));
    }

    private static Either<ReportFault, Ledgers.Row> ofForm(Ledgers.Row row, List<ReportForm> forms) {
        ReportId id = ReportRow.event(row).report();
        boolean isKnown = forms.stream()
                .anyMatch(form -> form.id().equals(id.form())
                        && form.every() == id.period().every());
        return isKnown ? Either.right(row) : Either.left(new ReportFault.UnknownForm(id));
    }

    /** The list is read before: an intake may be asked again. */
    private static Ledgers.Change<Result> taken(
            String list, Map<Integer, Either<ReportFault, Ledgers.Row>> read, List<Ledgers.Entry> kept) {
        ReportBook book = ReportBook.of(kept);
        List<Ledgers.Row> taken = new ArrayList<>();
        List<Unused> unused = new ArrayList<>();
        int known = 0;
        for (Map.Entry<Integer, Either<ReportFault, Ledgers.Row>> each : read.entrySet()) {
            Either<ReportFault, Boolean> isNew = each.getValue().flatMap(book::take);
            if (isNew.isLeft()) {
                unused.add(new Unused(list, each.getKey(), isNew.getLeft()));
            } else if (isNew.get()) {
                taken.add(each.getValue().get());
            } else {
                known++;
            }
        }
        return new Ledgers.Change<>(taken, new Result(taken.size(), known, unused));
    }
}
