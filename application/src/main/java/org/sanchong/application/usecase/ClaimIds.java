package org.sanchong.application.usecase;

import java.util.Arrays;

/** Finds the first row of a claim id in a whole table: it is asked only where something is wrong. */
final class ClaimIds {
    private static final int EMPTY = -1;

    private final ClaimTable table;
    private final int[] slots;

    ClaimIds(ClaimTable table) {
        this.table = table;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, table.size())) * 4)];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < table.segments(); i++) {
            ClaimSegment segment = table.segment(i);
            for (int place = 0; place < segment.size; place++) {
                add(segment, i, segment.rowAt(place));
            }
        }
    }

    private void add(ClaimSegment segment, int number, int row) {
        if (segment.claimHashes[row] == FieldText.NO_HASH) {
            return;
        }
        int at = slot(segment.claimHashes[row]);
        while (slots[at] != EMPTY) {
            ClaimSegment other = table.segmentOf(slots[at]);
            int otherRow = ClaimTable.rowOf(slots[at]);
            if (other.claimHashes[otherRow] == segment.claimHashes[row]
                    && segment.isSame(row, RowLayout.CLAIM, other, otherRow)) {
                return;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = ClaimTable.row(number, row);
    }

    private int slot(long hash) {
        return (int) hash & (slots.length - 1);
    }

    /** Returns the row whose claim id is the text of another row, or -1. */
    int find(ClaimSegment of, int row, int word) {
        int from = of.start(row, word);
        int length = ClaimSegment.length(of.word(row, word));
        long hash = FieldText.hash(of.texts, from, length);
        for (int at = slot(hash); slots[at] != EMPTY; at = (at + 1) & (slots.length - 1)) {
            ClaimSegment segment = table.segmentOf(slots[at]);
            int found = ClaimTable.rowOf(slots[at]);
            if (segment.claimHashes[found] == hash && segment.isText(found, RowLayout.CLAIM, of.texts, from, length)) {
                return slots[at];
            }
        }
        return EMPTY;
    }
}
