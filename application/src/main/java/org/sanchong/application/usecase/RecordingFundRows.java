package org.sanchong.application.usecase;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.in.RecordFundRows;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.fund.FundRows;
import org.sanchong.domain.policy.PolicyCatalog;

/** Takes rows of funds into a ledger. */
final class RecordingFundRows implements RecordFundRows {
    private final PolicyCatalog catalog;
    private final Ledgers ledgers;
    private final InstantSource clock;

    RecordingFundRows(PolicyCatalog catalog, Ledgers ledgers, InstantSource clock) {
        this.catalog = catalog;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    @Override
    public Result record(IncomingRecords rows) {
        List<List<String>> given = new ArrayList<>();
        List<String> columns = rows.columns();
        rows.each(given::add);
        HeldRecords held = new HeldRecords(rows.name(), columns, given);
        return ledgers.take(Ledgers.Ledger.FUNDS, clock, known -> {
            FundRowIntake intake = new FundRowIntake(held, new ListWords(catalog.vocabulary()));
            FundRows.Intake taken = intake.read(FundRowIntake.kept(known));
            return new Ledgers.Change<>(
                    taken.added().stream().map(intake::ofLedger).toList(),
                    new Result(taken.added().size(), taken.known(), intake.unused()));
        });
    }

    /** Records that can be read again, as a ledger may ask twice. */
    private record HeldRecords(String name, List<String> columns, List<List<String>> records)
            implements IncomingRecords {
        @Override
        public void each(Receiver receiver) {
            records.forEach(receiver::take);
        }
    }
}
