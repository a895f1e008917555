package org.sanchong.application.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.sanchong.application.port.out.OutgoingSettlements;

/** Writes settlements in the order of the claims: fills parts on all threads, a few ahead. */
final class WritingSettlements {
    private static final int PARTS_AHEAD = 2;

    private final OutgoingSettlements out;
    private final Crew crew;

    WritingSettlements(OutgoingSettlements out, Crew crew) {
        this.out = out;
        this.crew = crew;
    }

    /**
     * Writes the settlements of segments.
     *
     * @param batch what they share
     * @param segments how many
     * @param segment returns one; on any thread
     */
    void write(Batch batch, int segments, IntFunction<ClaimSegment> segment) {
        List<String> notes = batch.wordsOfNotes();
        Deque<Future<OutgoingSettlements.Part>> filling = new ArrayDeque<>();
        for (int at = 0; at < segments; at++) {
            int number = at;
            filling.add(crew.begin(() -> fill(out.newPart(), batch, notes, segment.apply(number))));
            if (filling.size() > PARTS_AHEAD * crew.threads()) {
                out.append(Crew.join(filling.remove()));
            }
        }
        while (!filling.isEmpty()) {
            out.append(Crew.join(filling.remove()));
        }
    }

    private static OutgoingSettlements.Part fill(
            OutgoingSettlements.Part part, Batch batch, List<String> notes, ClaimSegment segment) {
        TableRow row = new TableRow(batch, notes, segment);
        row.wordFaults();
        for (int i = 0; i < segment.size; i++) {
            row.point(segment, segment.rowAt(i));
            part.add(row);
        }
        return part;
    }
}
