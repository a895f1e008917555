package org.sanchong.application.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.usecase.ClaimColumns.Role;
import org.sanchong.domain.settlement.ClaimFacts;

/**
 * The claims of a file: its segments in order. A row is named by one number, that of its segment above that of the row
 * in it.
 */
final class ClaimTable {
    private final RowLayout layout;
    private final List<ClaimColumn> columns;
    private final Map<Integer, Long> defaults;
    private final ClaimSegment[] segments;
    /** How many rows stand before each segment. */
    private final int[] starts;

    private final int size;

    /**
     * Puts the segments together.
     *
     * @param defaults the facts that stand for every claim because the file has no column for them
     */
    ClaimTable(RowLayout layout, List<ClaimColumn> columns, Map<Integer, Long> defaults, List<ClaimSegment> segments) {
        this.layout = layout;
        this.columns = columns;
        this.defaults = defaults;
        this.segments = segments.toArray(new ClaimSegment[0]);
        this.starts = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            starts[i + 1] = Math.addExact(starts[i], segments.get(i).size);
        }
        this.size = starts[segments.size()];
    }

    private ClaimTable(ClaimTable like, List<ClaimSegment> segments, int[] starts) {
        this.layout = like.layout;
        this.columns = like.columns;
        this.defaults = like.defaults;
        this.segments = segments.toArray(new ClaimSegment[0]);
        this.starts = starts;
        int rows = 0;
        for (ClaimSegment segment : segments) {
            rows += segment.size;
        }
        this.size = rows;
    }

    /** Returns a table of the same file with all of its segments. */
    ClaimTable with(List<ClaimSegment> all) {
        return new ClaimTable(layout, columns, defaults, all);
    }

    /**
     * Returns a table of some rows of a file like this one.
     *
     * @param some of each segment of the file some rows
     * @param all where the segments stand as a whole
     */
    ClaimTable of(List<ClaimSegment> some, SpilledTable all) {
        int[] before = new int[some.size()];
        Arrays.setAll(before, all::start);
        return new ClaimTable(this, some, before);
    }

    RowLayout layout() {
        return layout;
    }

    int segments() {
        return segments.length;
    }

    ClaimSegment segment(int segment) {
        return segments[segment];
    }

    /** Returns how many rows there are. */
    int size() {
        return size;
    }

    static int row(int segment, int rowOfSegment) {
        return segment << ClaimSegment.ROW_BITS | rowOfSegment;
    }

    /** Returns the segment of the row. */
    ClaimSegment segmentOf(int row) {
        return segments[row >>> ClaimSegment.ROW_BITS];
    }

    /** Returns the number of the row in its segment. */
    static int rowOf(int row) {
        return row & (ClaimSegment.MOST_ROWS - 1);
    }

    /** Returns the number that follows those of all rows. */
    int afterLast() {
        return row(segments.length, 0);
    }

    /** Returns how many rows stand before the row in the file. */
    int position(int row) {
        return starts[row >>> ClaimSegment.ROW_BITS] + segmentOf(row).placeOf(rowOf(row));
    }

    /** Returns a text of a row. */
    String text(int row, int word) {
        return segmentOf(row).text(rowOf(row), word);
    }

    List<String> carriedColumns() {
        return columns.stream()
                .filter(c -> c.role() == Role.CARRIED)
                .map(ClaimColumn::name)
                .toList();
    }

    /** Sets the facts that stand for every claim. */
    void giveDefaults(ClaimFacts facts) {
        defaults.forEach(facts::set);
    }
}
