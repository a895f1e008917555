package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sanchong.application.port.in.ReverseInBooks.Outcome;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.usecase.SettlingUnits.Counts;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.SettlementCalculator;

/**
 * Settles the units of a file into books, some units a transaction. A run that ends in the midst leaves whole units: run
 * again, it takes those from the books and goes on with the others.
 */
final class SettlingFileIntoBooks {
    private final ReadyCatalog ready;
    private final SettleClaims.Command command;
    private final List<ClaimId> corrected = new ArrayList<>();
    /** How many claims the file has. */
    private final int all;

    private int reached;

    SettlingFileIntoBooks(ReadyCatalog ready, SettleClaims.Command command, int all) {
        this.all = all;
        this.ready = ready;
        this.command = command;
    }

    Counts settle(Batch batch, Crew crew) {
        ClaimTable table = batch.table();
        if (table.size() == 0) {
            return new Counts(0, 0, List.of());
        }
        crew.each(table.segments(), segment -> table.segment(segment).expectResults());
        AtomicInteger next = new AtomicInteger();
        SettlementCalculator calculator = ready.calculator();
        Bookkeeping keeping = command.books().orElseThrow();
        FollowingSettlements following = new FollowingSettlements(ready.catalog(), calculator, keeping.seals());
        TakingBack taking = new TakingBack(keeping.books(), keeping.clock(), following);
        List<UnitBooking> workers = crew.together(thread -> () -> {
            UnitBooking worker = new UnitBooking(
                    batch,
                    calculator,
                    keeping,
                    new UnitBooking.Means(
                            thread,
                            calculator.newRun(command.isStrict()),
                            ready.accounts(),
                            order -> noted(taking.takeBack(order)),
                            rows -> reach(rows)));
            for (int at = next.getAndIncrement(); at < batch.units().size(); at = next.getAndIncrement()) {
                worker.settle(at);
            }
            return worker;
        });
        return new Counts(
                workers.stream().mapToInt(UnitBooking::settled).sum(),
                workers.stream().mapToInt(UnitBooking::identityNumbers).sum(),
                corrected);
    }

    /** Notes the claims that were corrected, once they are. */
    private synchronized Outcome noted(Outcome outcome) {
        if (outcome instanceof Outcome.Reversed reversed) {
            reversed.corrections().forEach(correction -> corrected.add(correction.claim()));
        }
        return outcome;
    }

    private synchronized void reach(int rows) {
        reached += rows;
        command.progress().ifPresent(progress -> progress.reached(reached, all));
    }
}
