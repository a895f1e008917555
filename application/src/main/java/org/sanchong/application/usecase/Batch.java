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

    /** Returns the words of all notes so far, by their number. */
    List<String> wordsOfNotes() {
        return results.distinctNotes().stream().map(wording::notes).toList();
    }
}
