package org.sanchong.application.usecase;

import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.ClaimFault;

/** The fault of each row that has one. */
final class Faults {
    private @Nullable ClaimFault[] @Nullable [] chunks = new ClaimFault[16][];

    @Nullable
    ClaimFault get(int row) {
        int chunk = row >>> PackedRows.CHUNK_BITS;
        if (chunk >= chunks.length) {
            return null;
        }
        @Nullable ClaimFault[] rows = chunks[chunk];
        return rows == null ? null : rows[row & PackedRows.MASK];
    }

    synchronized void set(int row, ClaimFault fault) {
        int chunk = row >>> PackedRows.CHUNK_BITS;
        if (chunk >= chunks.length) {
            chunks = java.util.Arrays.copyOf(chunks, chunk * 2);
        }
        @Nullable ClaimFault[] rows = chunks[chunk];
        if (rows == null) {
            rows = new ClaimFault[PackedRows.CHUNK];
            chunks[chunk] = rows;
        }
        rows[row & PackedRows.MASK] = fault;
    }
}
