package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/** The claims of a file outside the memory: its segments in order. */
final class SpilledTable {
    private final SegmentSpill spill;
    private final List<SpilledSegment> segments;
    private final int[] starts;

    SpilledTable(SegmentSpill spill, List<SpilledSegment> segments) {
        this.spill = spill;
        this.segments = List.copyOf(segments);
        this.starts = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            starts[i + 1] = Math.addExact(starts[i], segments.get(i).size);
        }
    }

    SegmentSpill spill() {
        return spill;
    }

    int segments() {
        return segments.size();
    }

    SpilledSegment segment(int segment) {
        return segments.get(segment);
    }

    /** Returns how many rows stand before the segment. */
    int start(int segment) {
        return starts[segment];
    }

    /** Returns how many rows there are. */
    int size() {
        return starts[segments.size()];
    }

    /** Returns how many bytes the ids of a slice take. */
    long idBytes(int slice) {
        long sum = 0;
        for (SpilledSegment segment : segments) {
            sum += segment.firstIds[slice + 1] - segment.firstIds[slice];
        }
        return sum;
    }

    /** Returns how many bytes of memory the rows of a slice take, with what becomes of them. */
    long rowBytes(int slice) {
        long sum = 0;
        for (SpilledSegment segment : segments) {
            int rows = segment.firstRows[slice + 1] - segment.firstRows[slice];
            int texts = segment.firstTexts[slice + 1] - segment.firstTexts[slice];
            sum += rows * SpilledSegment.rowBytes(spill.layout()) + texts;
        }
        return sum;
    }

    /** Puts consecutive slices together as long as they are no larger than that; returns where each group ends. */
    int[] ends(IntToLongFunction bytes, long most) {
        List<Integer> ends = new ArrayList<>();
        long sum = 0;
        for (int slice = 0; slice < SpilledSegment.SLICES; slice++) {
            long of = bytes.applyAsLong(slice);
            if (sum > 0 && sum + of > most) {
                ends.add(slice);
                sum = 0;
            }
            sum += of;
        }
        ends.add(SpilledSegment.SLICES);
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }
}
