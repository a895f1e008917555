package org.sanchong.benchmarks;

/** An order of the numbers from 0 to below a size that looks like chance; each place is reckoned, none is kept. */
final class Shuffle {
    private static final int ROUNDS = 4;

    private final long size;
    private final long seed;
    private final int halfBits;
    private final long mask;

    Shuffle(long size, long seed) {
        this.size = size;
        this.seed = seed;
        this.halfBits = (Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1)) + 1) / 2;
        this.mask = (1L << halfBits) - 1;
    }

    /** Returns the number that stands at a place. */
    long at(long place) {
        long number = place;
        do {
            number = exchanged(number);
        } while (number >= size);
        return number;
    }

    /** Exchanges numbers of twice the bits of a half, one for one. */
    private long exchanged(long number) {
        long left = number >>> halfBits;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (mixed(right + seed * 31 + round) & mask);
            left = right;
            right = next;
        }
        return (left << halfBits) | right;
    }

    /** Spreads every bit of a number over all bits. */
    static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
