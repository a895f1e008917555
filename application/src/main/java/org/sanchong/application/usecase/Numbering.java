package org.sanchong.application.usecase;

import java.util.Arrays;

/** Numbers the distinct among some rows of a table in the order in which they first come; for one thread. */
abstract class Numbering {
    private static final int EMPTY = -1;

    private final ClaimTable table;
    private int[] slots = new int[1 << 4];
    private int mask = slots.length - 1;
    /** The first row of each number, and its hash. */
    private int[] firsts = new int[1 << 4];

    private long[] hashes = new long[1 << 4];
    private int size;

    Numbering(ClaimTable table) {
        this.table = table;
    }

    /** Returns whether two rows are one and the same in what is numbered. */
    abstract boolean isSame(ClaimSegment segment, int row, ClaimSegment other, int otherRow);

    /** Returns the hash of what is numbered; equal where it is the same. */
    abstract long hash(ClaimSegment segment, int row);

    /** Begins anew for at most so many rows. */
    final void begin(int rows) {
        int room = Integer.highestOneBit(Math.max(8, rows)) * 4;
        if (slots.length < room) {
            slots = new int[room];
        }
        mask = room - 1;
        Arrays.fill(slots, 0, room, EMPTY);
        if (firsts.length < rows) {
            firsts = new int[rows];
            hashes = new long[rows];
        }
        size = 0;
    }

    /** Returns the number of the row, a new one if it is like none before. */
    final int number(int row) {
        ClaimSegment segment = table.segmentOf(row);
        int rowOf = ClaimTable.rowOf(row);
        long hash = hash(segment, rowOf);
        int at = (int) hash & mask;
        while (slots[at] != EMPTY) {
            int number = slots[at];
            if (hashes[number] == hash && isSame(segment, rowOf, firsts[number])) {
                return number;
            }
            at = (at + 1) & mask;
        }
        slots[at] = size;
        firsts[size] = row;
        hashes[size] = hash;
        return size++;
    }

    private boolean isSame(ClaimSegment segment, int row, int other) {
        return isSame(segment, row, table.segmentOf(other), ClaimTable.rowOf(other));
    }

    /** Returns how many numbers there are. */
    final int size() {
        return size;
    }

    /** Returns the first row of the number. */
    final int first(int number) {
        return firsts[number];
    }
}
