package org.sanchong.domain.settlement;

import java.util.Arrays;

/**
 * The running totals of one accumulation unit: a table from (kind, owner, region, year) to a row of numbers. Emptied
 * and filled again from unit to unit, it keeps its room.
 */
final class Ledger {
    /** Kinds of rows. */
    static final int PERSON = 0;

    static final int HOUSEHOLD = 1;
    /** What a stay carries along its chain: the row starts with the person. */
    static final int CHAIN = 2;

    /** In place of a year: all years. */
    static final int LIFETIME = 0;

    private static final int START = 16;
    private static final int OWNER_BITS = 31;
    private static final int YEAR_BITS = 14;
    private static final int PLACE_BITS = 14;
    private static final long EMPTY = -1;

    private long[] keys = new long[START];
    private int[] rows = new int[START];
    private int[] used = new int[START / 2];
    private int size;
    private long[] pool = new long[START * 4];
    private int poolSize;

    Ledger() {
        Arrays.fill(keys, EMPTY);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            keys[used[i]] = EMPTY;
        }
        Arrays.fill(pool, 0, poolSize, 0);
        size = 0;
        poolSize = 0;
    }

    /**
     * Returns what the ledger holds now, in one piece: how many rows there are, each with its key and where it starts,
     * then the numbers of all rows. Rows of owners on which nothing stands are left out.
     */
    long[] snapshot() {
        int kept = 0;
        int numbers = 0;
        for (int i = 0; i < size; i++) {
            if (isFilled(i)) {
                kept++;
                numbers += widthAt(i);
            }
        }
        long[] snapshot = new long[1 + 2 * kept + numbers];
        snapshot[0] = kept;
        int at = 1;
        int start = 0;
        for (int i = 0; i < size; i++) {
            if (isFilled(i)) {
                int width = widthAt(i);
                snapshot[at] = keyAt(i);
                snapshot[at + 1] = start;
                System.arraycopy(pool, rowAt(i), snapshot, 1 + 2 * kept + start, width);
                at += 2;
                start += width;
            }
        }
        return snapshot;
    }

    /** Returns whether something stands in the i-th row; what a stay carries stands there even if it is nothing. */
    private boolean isFilled(int i) {
        boolean isFilled = kind(keyAt(i)) == CHAIN;
        int end = rowAt(i) + widthAt(i);
        for (int at = rowAt(i); at < end && !isFilled; at++) {
            isFilled = pool[at] != 0;
        }
        return isFilled;
    }

    /** Returns how many numbers the i-th row has: rows stand one behind the other as they were made. */
    private int widthAt(int i) {
        return (i + 1 < size ? rowAt(i + 1) : poolSize) - rowAt(i);
    }

    /** Returns what stood at a place when the ledger held what a snapshot holds, of which it has made more since. */
    static long valueIn(long[] snapshot, int at) {
        long place = 1 + 2 * snapshot[0] + at;
        return place < snapshot.length ? snapshot[(int) place] : 0;
    }

    /** Holds what a ledger held at a moment, and nothing else; it keeps its room where that is enough. */
    void become(long[] snapshot) {
        clear();
        int at = 1;
        for (long left = snapshot[0]; left > 0; left--) {
            enter(snapshot[at], (int) snapshot[at + 1]);
            at += 2;
        }
        makeRoom(snapshot.length - at);
        System.arraycopy(snapshot, at, pool, 0, poolSize);
    }

    static long key(int kind, int owner, int place, int year) {
        if (place >>> PLACE_BITS != 0 || year >>> YEAR_BITS != 0 || owner < 0) {
            throw new IllegalArgumentException("no such row: " + owner + ", " + place + ", " + year);
        }
        return ((((((long) kind << PLACE_BITS) | place) << YEAR_BITS) | year) << OWNER_BITS) | owner;
    }

    static int kind(long key) {
        return (int) (key >>> (OWNER_BITS + YEAR_BITS + PLACE_BITS));
    }

    static int place(long key) {
        return (int) (key >>> (OWNER_BITS + YEAR_BITS)) & ((1 << PLACE_BITS) - 1);
    }

    static int year(long key) {
        return (int) (key >>> OWNER_BITS) & ((1 << YEAR_BITS) - 1);
    }

    static int owner(long key) {
        return (int) key & Integer.MAX_VALUE;
    }

    /** Returns where the row of the key starts, making one of the width if there is none. */
    int row(long key, int width) {
        int at = find(key);
        if (keys[at] == key) {
            return rows[at];
        }
        int start = poolSize;
        enter(key, start);
        makeRoom(start + width);
        return start;
    }

    /** Puts a key that is not there at the start of its row. */
    private void enter(long key, int start) {
        if (size * 2 >= keys.length - 2) {
            grow();
        }
        int at = find(key);
        keys[at] = key;
        rows[at] = start;
        used[size++] = at;
    }

    private void makeRoom(int length) {
        poolSize = length;
        if (length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(length, pool.length * 2));
        }
    }

    /** Returns where the row of the key starts, or -1. */
    int rowIfAny(long key) {
        int at = find(key);
        return keys[at] == key ? rows[at] : -1;
    }

    long value(int at) {
        return pool[at];
    }

    void add(int at, long amount) {
        pool[at] = Math.addExact(pool[at], amount);
    }

    void set(int at, long value) {
        pool[at] = value;
    }

    int size() {
        return size;
    }

    /** Returns the key of the i-th row in the order in which they were made. */
    long keyAt(int i) {
        return keys[used[i]];
    }

    int rowAt(int i) {
        return rows[used[i]];
    }

    private int find(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[at] != EMPTY && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        int[] oldUsed = used;
        keys = new long[oldKeys.length * 2];
        rows = new int[keys.length];
        used = new int[keys.length / 2];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < size; i++) {
            int at = find(oldKeys[oldUsed[i]]);
            keys[at] = oldKeys[oldUsed[i]];
            rows[at] = oldRows[oldUsed[i]];
            used[i] = at;
        }
    }
}
