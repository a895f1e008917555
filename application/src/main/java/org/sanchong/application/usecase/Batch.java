package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.settlement.SettlementNote;

/** What the parts of one file's settlement share. */
record Batch(
        ClaimTable table,
        Partitions units,
        NoteNumbers.Shared notes,
        Totals totals,
        @Nullable OutgoingDerivations derivations,
        Wording wording,
        List<String> policies,
        BatchFacts facts,
        @Nullable RefundTerms refunds,
        boolean isBooked) {

    /** Returns the words of all notes so far, by their number. */
    List<String> wordsOfNotes() {
        List<String> words = new ArrayList<>();
        for (List<SettlementNote> each : notes.distinct()) {
            words.add(each.isEmpty() ? "" : wording.notes(each));
        }
        return words;
    }

    /**
     * Where some facts stand among a row's.
     *
     * @param total the word of the total
     * @param dischargedOn the place of the discharge among the days
     */
    record BatchFacts(int total, int dischargedOn) {}
}
