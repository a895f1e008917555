package org.sanchong.application.usecase;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.settlement.ClaimFacts;
import org.sanchong.domain.settlement.SettlementRun;

/** Settles units, one after the other, on one thread. */
final class UnitWorker {
    private final int number;
    private final SettlementRun run;
    private final ClaimTable table;
    private final Units units;
    private final Results results;
    private final Totals totals;
    private final NoteNumbers notes;
    private final @Nullable OutgoingDerivations derivations;
    private final TableRow row;
    private final boolean hasPrevious;
    private final boolean keepChains;
    private final MovingSpan span = new MovingSpan();
    private int settled;

    UnitWorker(int number, SettlementRun run, Batch batch) {
        this.number = number;
        this.run = run;
        this.table = batch.table();
        this.units = batch.units();
        this.results = batch.results();
        this.totals = batch.totals();
        this.notes = new NoteNumbers(results);
        this.derivations = batch.derivations();
        this.row = new TableRow(batch, List.of());
        this.hasPrevious = table.hasColumn(ClaimColumns.Role.PREVIOUS_CLAIM);
        this.keepChains = hasPrevious || totals.isKept();
        table.giveDefaults(run.facts());
    }

    int settled() {
        return settled;
    }

    void settle(int unit) {
        if (units.start(unit) == units.end(unit)) {
            return;
        }
        units.sort(unit);
        run.beginUnit();
        totals.open(run, units, unit);
        for (int i = units.start(unit); i < units.end(unit); i++) {
            settleRow(units.row(i));
        }
        totals.close(run, units, unit);
    }

    private void settleRow(int at) {
        ClaimFacts facts = run.facts();
        table.giveFacts(at, facts);
        int policy = table.policyNumber(at);
        boolean chains = keepChains && run.countsChains(policy);
        facts.claim(chains ? table.claim(at) : ClaimFacts.NONE, chains ? previousClaim(at) : ClaimFacts.NONE);
        if (!run.settle(policy)) {
            table.faults.set(at, new ClaimFault.Rejected(run.rejection()));
            return;
        }
        results.keep(at, run, notes.of(policy, run));
        settled++;
        OutgoingDerivations explained = derivations;
        if (explained != null) {
            row.point(at);
            explained.add(number, at, row, run.derivation());
        }
    }

    /** Returns the number of the claim that the row follows: by its id, in this file or brought forward. */
    private int previousClaim(int at) {
        if (!hasPrevious) {
            return ClaimFacts.NONE;
        }
        long previous = table.previousClaim(at);
        int length = ByteArena.length(previous);
        if (length == 0) {
            return ClaimFacts.NONE;
        }
        table.texts.point(span, previous);
        byte[] id = Arrays.copyOfRange(span.bytes(), span.from(), span.from() + length);
        return table.claimIds.find(id, length);
    }
}
