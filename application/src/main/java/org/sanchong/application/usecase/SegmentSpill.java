package org.sanchong.application.usecase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.sanchong.application.port.out.Overflow;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.Wording;

/**
 * Segments outside the memory. Rows of a segment stand in the order of their units' hashes, so what belongs to some
 * units is read and written in one piece of each segment. For several threads, each with segments of its own.
 */
final class SegmentSpill {
    private static final ClaimFault KNOWN = new ClaimFault.Worded("", "");
    /** Before a fault's text: its row and its length. */
    private static final int FAULT_HEAD = 2 * Integer.BYTES;

    private final RowLayout layout;
    private final Wording wording;
    private final Overflow.Store rows;
    private final Overflow.Store results;
    private final Overflow.Store faults;
    private final SpilledIds ids;
    private final AtomicLong rowsEnd = new AtomicLong();
    private final AtomicLong resultsEnd = new AtomicLong();
    private final AtomicLong faultsEnd = new AtomicLong();

    /** Begins with none. */
    SegmentSpill(RowLayout layout, Wording wording, Overflow overflow) {
        this.layout = layout;
        this.wording = wording;
        this.rows = overflow.begin("rows");
        this.results = overflow.begin("results");
        this.faults = overflow.begin("faults");
        this.ids = new SpilledIds(layout, overflow.begin("ids"));
    }

    SpilledIds ids() {
        return ids;
    }

    RowLayout layout() {
        return layout;
    }

    /** Returns how many bytes were written. */
    long bytes() {
        return rowsEnd.get() + resultsEnd.get() + faultsEnd.get() + ids.bytes();
    }

    /** Writes a segment as it was read. */
    SpilledSegment write(ClaimSegment segment) {
        int size = segment.size;
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(placesAt(size) + 4L * size + segment.texts.length));
        bytes.asLongBuffer().put(segment.words).put(segment.claimHashes).put(segment.unitHashes);
        bytes.position((int) placesAt(size));
        for (int row = 0; row < size; row++) {
            bytes.putChar((char) segment.placeOf(row));
        }
        for (int place = 0; place < size; place++) {
            bytes.putChar((char) segment.rowAt(place));
        }
        bytes.put(segment.texts).flip();
        long at = rowsEnd.getAndAdd(Overflow.Store.blocks(bytes.limit()));
        rows.write(at, bytes);
        SpilledSegment spilled = ids.write(segment, new SpilledSegment.Rows(segment, at));
        writeFaults(segment, 0, spilled);
        return spilled;
    }

    private long placesAt(long size) {
        return size * (layout.width + 2) * Long.BYTES;
    }

    /** Writes the faults of rows that have one in words of ours not yet. */
    private void writeFaults(ClaimSegment segment, int firstRow, SpilledSegment to) {
        List<byte[]> texts = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        int length = 0;
        for (int row = segment.nextFault(0); row >= 0; row = segment.nextFault(row + 1)) {
            ClaimFault fault = segment.fault(row);
            if (fault != null && fault != KNOWN) {
                byte[] text = wording.fault(fault).getBytes(StandardCharsets.UTF_8);
                texts.add(text);
                of.add(firstRow + row);
                length += text.length + FAULT_HEAD;
            }
        }
        if (length > 0) {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            of.forEach(bytes::putInt);
            texts.forEach(text -> bytes.putInt(text.length));
            texts.forEach(bytes::put);
            long at = faultsEnd.getAndAdd(length);
            faults.write(at, bytes.flip());
            to.add(new SpilledSegment.Faults(at, of.size(), length));
        }
    }

    /** Reads the rows of some slices. What their faults are is not told, only that they have one. */
    ClaimSegment read(SpilledSegment from, int firstSlice, int untilSlice) {
        int first = from.firstRows[firstSlice];
        int size = from.firstRows[untilSlice] - first;
        int text = from.firstTexts[firstSlice];
        int width = layout.width;
        long hashes = from.rows + (long) from.size * width * Long.BYTES;
        long unitHashes = hashes + (long) from.size * Long.BYTES;
        long places = from.rows + placesAt(from.size);
        ClaimSegment segment = new ClaimSegment(
                layout,
                longs(from.rows + (long) first * width * Long.BYTES, size * width),
                texts(from, text, from.firstTexts[untilSlice] - text),
                longs(hashes + (long) first * Long.BYTES, size),
                longs(unitHashes + (long) first * Long.BYTES, size),
                new char[0],
                chars(places + 2L * first, size));
        for (int row = 0; row < size; row++) {
            segment.words[row * width + RowLayout.TEXTS] -= text;
        }
        BitSet faulty = new BitSet();
        for (SpilledSegment.Faults some : from.faults()) {
            ByteBuffer of = bytes(faults, some.position(), some.rows() * Integer.BYTES);
            while (of.hasRemaining()) {
                faulty.set(of.getInt());
            }
        }
        for (int row = faulty.nextSetBit(first); row >= 0 && row < first + size; row = faulty.nextSetBit(row + 1)) {
            segment.fault(row - first, KNOWN);
        }
        return segment;
    }

    /** Writes what became of the rows of some slices. */
    void writeResults(ClaimSegment slices, int firstSlice, SpilledSegment to) {
        if (slices.size > 0) {
            int first = to.firstRows[firstSlice];
            ByteBuffer bytes = slices.results();
            int length = bytes.remaining();
            long at = resultsEnd.getAndAdd(Overflow.Store.blocks(length));
            results.write(at, bytes);
            to.add(new SpilledSegment.Results(at, first, slices.size, length));
            writeFaults(slices, first, to);
        }
    }

    /** Reads a whole segment with what became of its rows, which are to be had in the order of the file. */
    ClaimSegment readSettled(SpilledSegment from) {
        int size = from.size;
        ClaimSegment segment = new ClaimSegment(
                layout,
                longs(from.rows, size * layout.width),
                texts(from, 0, from.textBytes),
                new long[0],
                new long[0],
                chars(from.rows + placesAt(size) + 2L * size, size));
        segment.expectResults();
        for (SpilledSegment.Results some : from.results()) {
            segment.takeResults(some.firstRow(), some.rows(), bytes(results, some.position(), some.bytes()));
        }
        readFaults(from, segment);
        return segment;
    }

    /** Gives all rows of a segment their faults, in words. */
    void readFaults(SpilledSegment from, ClaimSegment segment) {
        for (SpilledSegment.Faults some : from.faults()) {
            byte[] texts = array(faults, some.position(), some.bytes());
            ByteBuffer bytes = ByteBuffer.wrap(texts);
            int text = some.rows() * FAULT_HEAD;
            for (int i = 0; i < some.rows(); i++) {
                int length = bytes.getInt((some.rows() + i) * Integer.BYTES);
                String words = new String(texts, text, length, StandardCharsets.UTF_8);
                segment.fault(bytes.getInt(i * Integer.BYTES), ClaimFault.Worded.of(words));
                text += length;
            }
        }
    }

    private byte[] texts(SpilledSegment from, int first, int length) {
        return array(rows, from.rows + placesAt(from.size) + 4L * from.size + first, length);
    }

    private long[] longs(long position, int count) {
        long[] read = new long[count];
        bytes(rows, position, Math.multiplyExact(count, Long.BYTES))
                .asLongBuffer()
                .get(read);
        return read;
    }

    private char[] chars(long position, int count) {
        char[] read = new char[count];
        bytes(rows, position, count * Character.BYTES).asCharBuffer().get(read);
        return read;
    }

    private static ByteBuffer bytes(Overflow.Store store, long position, int length) {
        return ByteBuffer.wrap(array(store, position, length));
    }

    private static byte[] array(Overflow.Store store, long position, int length) {
        byte[] read = new byte[length];
        if (length > 0) {
            store.read(position, ByteBuffer.wrap(read));
        }
        return read;
    }
}
