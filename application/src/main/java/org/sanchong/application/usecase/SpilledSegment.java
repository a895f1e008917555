package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;

/** Where the rows of a segment stand outside the memory; see {@link SegmentSpill}. */
final class SpilledSegment {
    /** Slices by the hashes of units, as a power of two: rows of one unit stand in the same slice of every segment. */
    static final int BITS = Partitions.MOST_BITS;

    static final int SLICES = 1 << BITS;

    /** How many rows there are. */
    final int size;
    /** How many bytes of text they have. */
    final int textBytes;
    /** Where the rows stand. */
    final long rows;
    /** The first row of each slice, and at last how many there are. */
    final int[] firstRows;
    /** Where the texts of each slice begin, and at last how many bytes there are. */
    final int[] firstTexts;
    /** Where the ids stand by which duplicates are found, and where those of each slice of them begin. */
    final long ids;

    final int[] firstIds;

    private final List<Results> results = new ArrayList<>();
    private final List<Faults> faults = new ArrayList<>();

    /**
     * What became of some rows, faults apart.
     *
     * @param position where it stands
     * @param firstRow the first of the rows
     * @param rows how many there are
     * @param bytes how many bytes it takes
     */
    record Results(long position, int firstRow, int rows, int bytes) {}

    /**
     * Faults of some rows.
     *
     * @param position where they stand
     * @param rows of how many rows
     * @param bytes how many bytes they take
     */
    record Faults(long position, int rows, int bytes) {}

    /** Puts together where things stand. */
    SpilledSegment(Rows of, long ids, int[] firstIds) {
        this.size = of.size;
        this.textBytes = of.firstTexts[SLICES];
        this.rows = of.rows;
        this.firstRows = of.firstRows;
        this.firstTexts = of.firstTexts;
        this.ids = ids;
        this.firstIds = firstIds;
    }

    /** Where rows stand. */
    static final class Rows {
        private final int size;
        private final int[] firstRows = new int[SLICES + 1];
        private final int[] firstTexts = new int[SLICES + 1];
        private final long rows;

        /** Finds the slices of a segment's rows. */
        Rows(ClaimSegment segment, long rows) {
            this.size = segment.size;
            this.rows = rows;
            int slice = 0;
            for (int row = 0; row < size; row++) {
                int of = Partitions.of(segment.unitHashes[row], BITS);
                for (; slice < of; slice++) {
                    begin(slice + 1, row, (int) segment.word(row, RowLayout.TEXTS));
                }
            }
            for (; slice < SLICES; slice++) {
                begin(slice + 1, size, segment.texts.length);
            }
        }

        private void begin(int slice, int row, int text) {
            firstRows[slice] = row;
            firstTexts[slice] = text;
        }
    }

    synchronized void add(Results some) {
        results.add(some);
    }

    /** Returns what became of all rows, once it was added. */
    synchronized List<Results> results() {
        return List.copyOf(results);
    }

    synchronized void add(Faults some) {
        faults.add(some);
    }

    /** Returns the faults so far: the first are those that reading found. */
    synchronized List<Faults> faults() {
        return List.copyOf(faults);
    }

    /** Returns how many bytes of memory a row takes without its texts. */
    static long rowBytes(RowLayout layout) {
        return (layout.width + 10L) * Long.BYTES;
    }
}
