package org.sanchong.application.usecase;

import java.util.Arrays;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/**
 * Brings people whom households tie into one slice of a table outside the memory, by the hashes of people and households:
 * two of one hash may come into one slice without need, and none is ever left behind. Whom households tie in the end is
 * found in the memory, see {@link Households}. Takes some 30 bytes of memory a person and household.
 */
final class SpilledHouseholds {
    /** Tells the hashes of households from those of people. */
    private static final long HOUSEHOLD = 0x5851F42D4C957F2DL;

    private final SpilledTable table;
    private final SettlementRun policies;
    private final int household;
    private final Ties ties = new Ties();

    private SpilledHouseholds(SpilledTable table, SettlementRun policies) {
        this.table = table;
        this.policies = policies;
        this.household = table.spill().layout().household;
    }

    /** Returns the table with its rows in slices by whom households tie; itself if they tie nobody. */
    static SpilledTable regroup(SpilledTable table, SettlementCalculator calculator, Crew crew) {
        SettlementRun policies = calculator.newRun(false);
        if (!Households.mayTie(
                table.spill().layout(), policies, calculator.policies().size())) {
            return table;
        }
        SpilledHouseholds households = new SpilledHouseholds(table, policies);
        crew.each(table.segments(), segment -> households.tie(households.read(segment)));
        SpilledSegment[] regrouped = new SpilledSegment[table.segments()];
        crew.each(regrouped.length, at -> regrouped[at] = households.regroup(at));
        return new SpilledTable(table.spill(), Arrays.asList(regrouped));
    }

    private ClaimSegment read(int segment) {
        return table.spill().read(table.segment(segment), 0, SpilledSegment.SLICES);
    }

    private synchronized void tie(ClaimSegment segment) {
        for (int row = 0; row < segment.size; row++) {
            int length = ClaimSegment.length(segment.word(row, household));
            if (length > 0 && segment.fault(row) == null && policies.countsHouseholds(segment.policy(row))) {
                long hash = FieldText.hash(segment.texts, segment.start(row, household), length);
                ties.tie(segment.unitHashes[row], FieldText.mixed(hash ^ HOUSEHOLD) | 1);
            }
        }
    }

    private SpilledSegment regroup(int at) {
        ClaimSegment segment = read(at);
        table.spill().readFaults(table.segment(at), segment);
        for (int row = 0; row < segment.size; row++) {
            segment.unitHashes[row] = ties.hash(segment.unitHashes[row]);
        }
        return table.spill().write(segment.sorted());
    }

    /** Hashes that belong together. */
    private static final class Ties {

        private long[] keys = new long[1 << 10];
        private int[] numbers = new int[1 << 10];
        private int[] tiedTo = new int[1 << 9];
        private int size;

        void tie(long one, long other) {
            int root = root(number(one));
            tiedTo[root] = root(number(other));
        }

        /** Returns the hash of all to which one belongs. */
        long hash(long of) {
            int at = slot(of);
            if (keys[at] == FieldText.NO_HASH) {
                return of;
            }
            int root = numbers[at];
            while (tiedTo[root] != root) {
                root = tiedTo[root];
            }
            long hash = FieldText.mixed(root + 1L);
            return hash == FieldText.NO_HASH ? 1 : hash;
        }

        private int number(long key) {
            int at = slot(key);
            if (keys[at] == FieldText.NO_HASH) {
                if (size == tiedTo.length) {
                    grow();
                    at = slot(key);
                }
                keys[at] = key;
                numbers[at] = size;
                tiedTo[size] = size;
                size++;
            }
            return numbers[at];
        }

        private int slot(long key) {
            int at = (int) key & (keys.length - 1);
            while (keys[at] != FieldText.NO_HASH && keys[at] != key) {
                at = (at + 1) & (keys.length - 1);
            }
            return at;
        }

        private void grow() {
            long[] known = keys;
            int[] knownNumbers = numbers;
            keys = new long[Math.multiplyExact(known.length, 2)];
            numbers = new int[keys.length];
            tiedTo = Arrays.copyOf(tiedTo, keys.length / 2);
            for (int i = 0; i < known.length; i++) {
                if (known[i] != FieldText.NO_HASH) {
                    int at = slot(known[i]);
                    keys[at] = known[i];
                    numbers[at] = knownNumbers[i];
                }
            }
        }

        private int root(int number) {
            int root = number;
            while (tiedTo[root] != root) {
                tiedTo[root] = tiedTo[tiedTo[root]];
                root = tiedTo[root];
            }
            return root;
        }
    }
}
