package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the segments of a file as they are read: in the memory as long as they fit there; once they do not, all of them
 * go outside it. For several threads.
 */
final class SegmentKeeping {
    private final long most;
    private final @Nullable SegmentSpill spill;
    private final TreeMap<Integer, List<ClaimSegment>> read = new TreeMap<>();
    private final TreeMap<Integer, List<SpilledSegment>> spilled = new TreeMap<>();
    private long bytes;
    private boolean spilling;

    /**
     * Begins with none.
     *
     * @param most how many bytes of memory they may take
     * @param spill where they go if they do not fit; null if they are to stay in the memory whatever they take
     */
    SegmentKeeping(long most, @Nullable SegmentSpill spill) {
        this.most = most;
        this.spill = spill;
    }

    /** Keeps the segments of a turn. */
    void keep(int turn, List<ClaimSegment> segments) {
        SegmentSpill to = spill;
        boolean isTooMuch = isTooMuch(turn, segments);
        if (to == null || !isTooMuch) {
            return;
        }
        for (Map.Entry<Integer, List<ClaimSegment>> next = taken(); next != null; next = taken()) {
            List<SpilledSegment> written = new ArrayList<>();
            for (ClaimSegment segment : next.getValue()) {
                written.add(to.write(segment));
            }
            written(next.getKey(), written);
        }
    }

    private synchronized boolean isTooMuch(int turn, List<ClaimSegment> segments) {
        read.put(turn, segments);
        for (ClaimSegment segment : segments) {
            bytes += segment.bytes();
        }
        spilling |= bytes > most && spill != null;
        return spilling;
    }

    /** Takes the segments of a turn that are still in the memory, if any are. */
    private synchronized Map.@Nullable Entry<Integer, List<ClaimSegment>> taken() {
        return read.pollFirstEntry();
    }

    private synchronized void written(int turn, List<SpilledSegment> segments) {
        spilled.put(turn, segments);
    }

    /** Returns whether all segments are outside the memory; once all are kept. */
    boolean isSpilled() {
        return spilling;
    }

    /** Returns how many segments there are. */
    synchronized long segments() {
        long sum = 0;
        for (List<ClaimSegment> segments : read.values()) {
            sum += segments.size();
        }
        for (List<SpilledSegment> segments : spilled.values()) {
            sum += segments.size();
        }
        return sum;
    }

    /** Returns the segments in the memory, in the order of the file. */
    List<ClaimSegment> inMemory() {
        List<ClaimSegment> all = new ArrayList<>();
        read.values().forEach(all::addAll);
        return all;
    }

    /** Returns the segments outside it, in the order of the file. */
    List<SpilledSegment> outside() {
        return spilled.values().stream().flatMap(List::stream).toList();
    }
}
