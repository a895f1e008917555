package org.sanchong.application.usecase;

import org.sanchong.application.wording.ClaimFault;

/** Finds rows whose claim id an earlier row has: the first stands, even if it is rejected. For one thread. */
final class Duplicates {
    private final ClaimTable table;
    private final Partitions partitions;
    private final Numbering ids;
    private int[] rows = {};

    Duplicates(ClaimTable table, Partitions partitions) {
        this.table = table;
        this.partitions = partitions;
        this.ids = new Numbering(table) {
            @Override
            boolean isSame(ClaimSegment segment, int row, ClaimSegment other, int otherRow) {
                return segment.isSame(row, RowLayout.CLAIM, other, otherRow);
            }

            @Override
            long hash(ClaimSegment segment, int row) {
                return segment.claimHashes[row];
            }
        };
    }

    /** Gives the duplicates of a partition their fault, unless they have another. */
    void mark(int partition) {
        int size = partitions.rows(partition);
        rows = partitions.rowsOf(partition, rows);
        ids.begin(size);
        for (int i = 0; i < size; i++) {
            int known = ids.size();
            if (ids.number(rows[i]) < known) {
                ClaimSegment segment = table.segmentOf(rows[i]);
                int row = ClaimTable.rowOf(rows[i]);
                if (segment.fault(row) == null) {
                    segment.fault(row, new ClaimFault.DuplicateClaim(segment.text(row, RowLayout.CLAIM)));
                }
            }
        }
    }
}
