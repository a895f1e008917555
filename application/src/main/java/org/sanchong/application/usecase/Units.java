package org.sanchong.application.usecase;

import java.util.Arrays;
import java.util.Comparator;
import org.sanchong.application.usecase.ClaimColumns.Role;
import org.sanchong.domain.settlement.SettlementRun;

/**
 * The accumulation units of a table: the rows of each person, or of the people whom households tie together where a
 * policy counts households; in order of discharge and claim id.
 */
final class Units {
    private static final int FEW = 32;

    private final ClaimTable table;
    private final int dischargedOn;
    private final int[] rows;
    private final int[] starts;

    Units(ClaimTable table, SettlementRun policies) {
        this.table = table;
        this.dischargedOn = table.field(policies.lexicon().required("discharged_on"));
        int[] unitOfPerson = unitOfPerson(table, policies);
        int[] counts = new int[table.personIds.size() + 1];
        for (int row = 0; row < table.size(); row++) {
            if (isSettleable(row)) {
                counts[unitOfPerson[table.person(row)] + 1]++;
            }
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        starts = counts.clone();
        rows = new int[starts[starts.length - 1]];
        for (int row = 0; row < table.size(); row++) {
            if (isSettleable(row)) {
                rows[counts[unitOfPerson[table.person(row)]]++] = row;
            }
        }
    }

    int size() {
        return starts.length - 1;
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return starts[unit + 1];
    }

    int row(int at) {
        return rows[at];
    }

    /** Puts the rows of a unit in the order in which they are settled. */
    void sort(int unit) {
        int from = starts[unit];
        int until = starts[unit + 1];
        if (until - from > FEW) {
            Integer[] boxed = new Integer[until - from];
            for (int i = 0; i < boxed.length; i++) {
                boxed[i] = rows[from + i];
            }
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
        int byDay = Long.compare(table.get(one, dischargedOn), table.get(other, dischargedOn));
        return byDay != 0 ? byDay : table.claimIds.compare(table.claim(one), table.claim(other));
    }

    private boolean isSettleable(int row) {
        return table.faults.get(row) == null;
    }

    private static int[] unitOfPerson(ClaimTable table, SettlementRun policies) {
        int[] unit = new int[table.personIds.size()];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = i;
        }
        if (!table.hasColumn(Role.HOUSEHOLD)) {
            return unit;
        }
        int[] firstOfHousehold = new int[table.householdIds.size()];
        Arrays.fill(firstOfHousehold, ByteKeys.NONE);
        for (int row = 0; row < table.size(); row++) {
            int household = table.household(row);
            int policy = table.policyNumber(row);
            boolean tied = table.faults.get(row) == null && household >= 0 && policies.countsHouseholds(policy);
            if (tied && firstOfHousehold[household] < 0) {
                firstOfHousehold[household] = table.person(row);
            } else if (tied) {
                unit[root(unit, table.person(row))] = root(unit, firstOfHousehold[household]);
            }
        }
        for (int i = 0; i < unit.length; i++) {
            unit[i] = root(unit, i);
        }
        return unit;
    }

    private static int root(int[] unit, int person) {
        int root = person;
        while (unit[root] != root) {
            unit[root] = unit[unit[root]];
            root = unit[root];
        }
        return root;
    }
}
