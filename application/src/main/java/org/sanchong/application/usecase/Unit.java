package org.sanchong.application.usecase;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The rows of one accumulation unit that can be settled, in the order in which they are: by discharge and claim id, by
 * code point. For one thread, which fills it again and again.
 */
final class Unit {
    private static final int FEW = 32;
    private static final int EMPTY = -1;

    private final ClaimTable table;
    private final int dischargedOn;
    private int[] rows = new int[FEW];
    private long[] keys = new long[FEW];
    private int[] unsorted = new int[FEW];
    private int size;
    /** The rows by the hash of their claim id, once they have been looked for. */
    private int[] slots = {};

    private int mask;
    private boolean indexed;

    /**
     * Prepares for units of a table.
     *
     * @param dischargedOn the place of the discharge among the days
     */
    Unit(ClaimTable table, int dischargedOn) {
        this.table = table;
        this.dischargedOn = dischargedOn;
    }

    void clear() {
        size = 0;
        indexed = false;
    }

    void add(int row) {
        if (size == unsorted.length) {
            unsorted = Arrays.copyOf(unsorted, size * 2);
            rows = new int[size * 2];
            keys = Arrays.copyOf(keys, size * 2);
        }
        ClaimSegment segment = table.segmentOf(row);
        long day = segment.layout.day(segment.words, ClaimTable.rowOf(row) * segment.layout.width, dischargedOn);
        unsorted[size] = row;
        keys[size] = day << Integer.SIZE | size;
        size++;
    }

    int size() {
        return size;
    }

    int row(int at) {
        return rows[at];
    }

    /** Puts the rows in order; until then there are none to be had. */
    void sort() {
        sortKeys();
        for (int i = 0; i < size; i++) {
            rows[i] = unsorted[(int) keys[i]];
        }
        int from = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || keys[i] >> Integer.SIZE != keys[from] >> Integer.SIZE) {
                sortById(from, i);
                from = i;
            }
        }
    }

    /** Most units have few rows, for which the library's way takes longer to begin than to sort. */
    private void sortKeys() {
        if (size > FEW) {
            Arrays.sort(keys, 0, size);
            return;
        }
        for (int i = 1; i < size; i++) {
            long key = keys[i];
            int at = i;
            while (at > 0 && keys[at - 1] > key) {
                keys[at] = keys[at - 1];
                at--;
            }
            keys[at] = key;
        }
    }

    /** Puts rows of one day in order. */
    private void sortById(int from, int until) {
        if (until - from > FEW) {
            Integer[] boxed = new Integer[until - from];
            Arrays.setAll(boxed, i -> rows[from + i]);
            Arrays.sort(boxed, Comparator.comparing(row -> row, this::compare));
            for (int i = 0; i < boxed.length; i++) {
                rows[from + i] = boxed[i];
            }
            return;
        }
        for (int i = from + 1; i < until; i++) {
            int row = rows[i];
            int at = i;
            while (at > from && compare(rows[at - 1], row) > 0) {
                rows[at] = rows[at - 1];
                at--;
            }
            rows[at] = row;
        }
    }

    private int compare(int one, int other) {
        return table.segmentOf(one)
                .compare(ClaimTable.rowOf(one), RowLayout.CLAIM, table.segmentOf(other), ClaimTable.rowOf(other));
    }

    /** Returns the row whose claim has the id, or -1. */
    int find(byte[] texts, int from, int length) {
        if (!indexed) {
            index();
        }
        long hash = FieldText.hash(texts, from, length);
        for (int at = (int) hash & mask; slots[at] != EMPTY; at = (at + 1) & mask) {
            ClaimSegment segment = table.segmentOf(slots[at]);
            int row = ClaimTable.rowOf(slots[at]);
            if (segment.claimHashes[row] == hash && segment.isText(row, RowLayout.CLAIM, texts, from, length)) {
                return slots[at];
            }
        }
        return EMPTY;
    }

    private void index() {
        int room = Integer.highestOneBit(Math.max(1, size)) * 4;
        if (slots.length < room) {
            slots = new int[room];
        }
        mask = room - 1;
        Arrays.fill(slots, 0, room, EMPTY);
        for (int i = 0; i < size; i++) {
            int at = (int) table.segmentOf(rows[i]).claimHashes[ClaimTable.rowOf(rows[i])] & mask;
            while (slots[at] != EMPTY) {
                at = (at + 1) & mask;
            }
            slots[at] = rows[i];
        }
        indexed = true;
    }
}
