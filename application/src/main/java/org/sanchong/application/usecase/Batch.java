package org.sanchong.application.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.wording.Wording;

/** What the parts of one file's settlement share. */
record Batch(
        ClaimTable table,
        Units units,
        Results results,
        Totals totals,
        @Nullable OutgoingDerivations derivations,
        Wording wording,
        List<String> policies,
        int totalFact) {

    /** Returns a row whose notes can be read; made anew once all rows are settled. */
    TableRow newRow() {
        List<String> notes =
                results.distinctNotes().stream().map(wording::notes).toList();
        return new TableRow(this, policies, notes);
    }
}
