package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.RecordMeasures;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.MeasureFault;
import org.sanchong.domain.policy.PolicyCatalog;

/** Reads what happened to measures, and puts it down. */
final class RecordingMeasures implements RecordMeasures {
    private final PolicyCatalog catalog;
    private final Ledgers ledgers;
    private final InstantSource clock;

    RecordingMeasures(PolicyCatalog catalog, Ledgers ledgers, InstantSource clock) {
        this.catalog = catalog;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @Override
    public Result record(IncomingRecords events) {
        RecordColumns columns = MeasureRow.columns(events, new ListWords(catalog.vocabulary()));
        Map<Integer, Either<MeasureFault, Ledgers.Row>> read = new LinkedHashMap<>();
        events.each(record -> read.put(read.size() + 2, MeasureRow.read(new RecordText(columns, record))));
        return ledgers.take(Ledgers.Ledger.MEASURES, clock, known -> taken(events.name(), read, known));
    }

    /** The list is read before: an intake may be asked again. */
    private Ledgers.Change<Result> taken(
            String list, Map<Integer, Either<MeasureFault, Ledgers.Row>> read, List<Ledgers.Entry> kept) {
        MeasureBook book = MeasureBook.of(catalog, kept);
        List<Ledgers.Row> taken = new ArrayList<>();
        List<Unused> unused = new ArrayList<>();
        int known = 0;
        for (Map.Entry<Integer, Either<MeasureFault, Ledgers.Row>> each : read.entrySet()) {
            Either<MeasureFault, Boolean> isNew = each.getValue().flatMap(book::take);
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
