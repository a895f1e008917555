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

    /** Returns a ledger that holds the same and goes its own way from here. */
    Ledger copy() {
        Ledger copy = new Ledger();
        copy.become(this);
        return copy;
    }

    /** Holds what the other holds, and nothing else; it keeps its room where that is enough. */
    void become(Ledger other) {
        if (keys.length != other.keys.length) {
            keys = new long[other.keys.length];
            rows = new int[other.rows.length];
            used = new int[other.used.length];
        }
        System.arraycopy(other.keys, 0, keys, 0, keys.length);
        System.arraycopy(other.rows, 0, rows, 0, rows.length);
        System.arraycopy(other.used, 0, used, 0, other.size);
        if (pool.length < other.poolSize) {
            pool = new long[other.pool.length];
            poolSize = 0;
        }
        System.arraycopy(other.pool, 0, pool, 0, other.poolSize);
        if (poolSize > other.poolSize) {
            Arrays.fill(pool, other.poolSize, poolSize, 0);
        }
        size = other.size;
        poolSize = other.poolSize;
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
        if (size * 2 >= keys.length - 2) {
            grow();
            at = find(key);
        }
        keys[at] = key;
        rows[at] = poolSize;
        used[size++] = at;
        poolSize += width;
        if (poolSize > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(poolSize, pool.length * 2));
        }
        return rows[at];
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
