package org.sanchong.application.usecase;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.sanchong.application.port.out.Overflow;

/**
 * The ids of claims outside the memory, in slices by their hashes, and those that refunds name: what equals each other
 * stands in one slice. A record is a hash, the place of its row in the segment, what it is, and texts with their lengths.
 */
final class SpilledIds {
    /** The id of a claim. */
    static final byte CLAIM = 0;
    /** The id of a claim that is a refund. */
    static final byte REFUND = 1;
    /** The id of the claim that a refund names. */
    static final byte NAMED = 2;

    /** What stands before the texts. */
    private static final int HEAD = Long.BYTES + Character.BYTES + 1;

    private final RowLayout layout;
    private final Overflow.Store store;
    private final AtomicLong end = new AtomicLong();

    SpilledIds(RowLayout layout, Overflow.Store store) {
        this.layout = layout;
        this.store = store;
    }

    long bytes() {
        return end.get();
    }

    /** Writes the ids of a segment. */
    SpilledSegment write(ClaimSegment segment, SpilledSegment.Rows rows) {
        int[] ends = new int[SpilledSegment.SLICES + 1];
        each(segment, (row, word, hash) -> ends[slice(hash) + 1] += size(segment, row, word));
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] firsts = ends.clone();
        ByteBuffer bytes = ByteBuffer.allocate(ends[SpilledSegment.SLICES]);
        each(segment, (row, word, hash) -> {
            bytes.position(ends[slice(hash)]);
            put(segment, row, word, bytes.putLong(hash));
            ends[slice(hash)] = bytes.position();
        });
        long at = end.getAndAdd(Overflow.Store.blocks(bytes.capacity()));
        store.write(at, bytes.clear());
        return new SpilledSegment(rows, at, firsts);
    }

    private static int slice(long hash) {
        return Partitions.of(hash, SpilledSegment.BITS);
    }

    /** Something that has an id. */
    private interface Each {
        void of(int row, int word, long hash);
    }

    /** Does something with every id, in the order of the file. */
    private void each(ClaimSegment segment, Each each) {
        for (int place = 0; place < segment.size; place++) {
            int row = segment.rowAt(place);
            if (segment.claimHashes[row] != FieldText.NO_HASH) {
                each.of(row, RowLayout.CLAIM, segment.claimHashes[row]);
            }
            if (isRefund(segment, row)) {
                int length = ClaimSegment.length(segment.word(row, layout.reverses));
                each.of(
                        row,
                        layout.reverses,
                        FieldText.hash(segment.texts, segment.start(row, layout.reverses), length));
            }
        }
    }

    private boolean isRefund(ClaimSegment segment, int row) {
        return layout.reverses >= 0 && segment.word(row, layout.reverses) != 0;
    }

    private int size(ClaimSegment segment, int row, int word) {
        int id = HEAD + Integer.BYTES + ClaimSegment.length(segment.word(row, word));
        return layout.reverses < 0 ? id : id + Integer.BYTES + ClaimSegment.length(segment.word(row, RowLayout.PERSON));
    }

    private void put(ClaimSegment segment, int row, int word, ByteBuffer to) {
        boolean named = word != RowLayout.CLAIM;
        to.putChar((char) segment.placeOf(row)).put(named ? NAMED : isRefund(segment, row) ? REFUND : CLAIM);
        putText(segment, row, word, to);
        if (layout.reverses >= 0) {
            putText(segment, row, RowLayout.PERSON, to);
        }
    }

    private static void putText(ClaimSegment segment, int row, int word, ByteBuffer to) {
        int length = ClaimSegment.length(segment.word(row, word));
        to.putInt(length).put(segment.texts, segment.start(row, word), length);
    }

    /** Reads the ids of some slices of a segment behind each other; returns how many bytes they are. */
    int read(SpilledSegment from, int firstSlice, int untilSlice, ByteBuffer to) {
        int length = from.firstIds[untilSlice] - from.firstIds[firstSlice];
        if (length > 0) {
            ByteBuffer part = to.slice(to.position(), length);
            store.read(from.ids + from.firstIds[firstSlice], part);
            to.position(to.position() + length);
        }
        return length;
    }

    /** Returns whether refunds may be among the rows, whose ids then stand with people. */
    boolean hasPeople() {
        return layout.reverses >= 0;
    }
}
