package org.sanchong.application.usecase;

/**
 * The rows of a table by a hash, in partitions of which each fits a processor's near memory: rows of one hash stand in
 * one partition, in the order of the table; rows without a hash stand in none.
 */
final class Partitions {
    private static final int ROWS_OF_A_PARTITION = 1 << 12;
    /** The most partitions, as a power of two: segments keep their rows in the order of so many. */
    static final int MOST_BITS = 8;

    private final ClaimTable table;
    private final boolean byClaim;
    private final int bits;
    /** Per segment its rows, partition after partition, and where each partition's begin. */
    private final char[][] rows;

    private final int[][] starts;

    /**
     * Prepares; each segment is to be {@link #sort sorted} next.
     *
     * @param byClaim whether by the hash of the claim's id, else by that of the accumulation unit
     */
    Partitions(ClaimTable table, boolean byClaim) {
        this.table = table;
        this.byClaim = byClaim;
        int wanted = table.size() / ROWS_OF_A_PARTITION;
        bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(wanted));
        rows = new char[table.segments()][];
        starts = new int[table.segments()][];
    }

    /** Returns how many partitions there are. */
    int size() {
        return 1 << bits;
    }

    /** Returns the partition of a hash among so many, given as a power of two. */
    static int of(long hash, int bits) {
        return bits == 0 ? 0 : (int) (hash >>> (Long.SIZE - bits));
    }

    /** Sorts the rows of one segment; different segments by any thread. */
    void sort(int segment) {
        ClaimSegment of = table.segment(segment);
        long[] hashes = byClaim ? of.claimHashes : of.unitHashes;
        int[] ends = new int[size() + 1];
        for (long hash : hashes) {
            if (hash != FieldText.NO_HASH) {
                ends[of(hash, bits) + 1]++;
            }
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        char[] sorted = new char[ends[size()]];
        starts[segment] = ends.clone();
        for (int place = 0; place < hashes.length; place++) {
            // Units are met in the order of the memory, duplicates in that of the file.
            int row = byClaim ? of.rowAt(place) : place;
            if (hashes[row] != FieldText.NO_HASH) {
                sorted[ends[of(hashes[row], bits)]++] = (char) row;
            }
        }
        rows[segment] = sorted;
    }

    /** Returns the rows of a partition, segment after segment, in an array that may be longer; see {@link #rows}. */
    int[] rowsOf(int partition, int[] reused) {
        int[] found = reused.length < rows(partition) ? new int[rows(partition) * 5 / 4] : reused;
        int at = 0;
        for (int segment = 0; segment < rows.length; segment++) {
            for (int i = starts[segment][partition]; i < starts[segment][partition + 1]; i++) {
                found[at++] = ClaimTable.row(segment, rows[segment][i]);
            }
        }
        return found;
    }

    /** Returns how many rows a partition has. */
    int rows(int partition) {
        int sum = 0;
        for (int[] of : starts) {
            sum += of[partition + 1] - of[partition];
        }
        return sum;
    }
}
