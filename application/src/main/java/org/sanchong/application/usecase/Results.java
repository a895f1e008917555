package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.SettlementNote;
import org.sanchong.domain.settlement.SettlementRun;

/** What became of each row: amounts in columns, notes by number. Rows are written by one thread each. */
final class Results {
    static final int NO_NOTES = 0;

    private final Column.Longs[] paid = new Column.Longs[TierName.values().length];
    private final Column.Longs inScope = new Column.Longs();
    private final Column.Longs onApplication = new Column.Longs();
    private final Column.Ints notes = new Column.Ints();
    private final Map<List<SettlementNote>, Integer> numbers = new LinkedHashMap<>();
    private final List<List<SettlementNote>> distinct = new ArrayList<>();

    Results(int rows) {
        for (int i = 0; i < paid.length; i++) {
            paid[i] = new Column.Longs();
        }
        if (rows > 0) {
            makeRoom(rows - 1);
        }
        number(List.of());
    }

    private void makeRoom(int last) {
        for (Column.Longs column : paid) {
            column.set(last, 0);
        }
        inScope.set(last, 0);
        onApplication.set(last, 0);
        notes.set(last, NO_NOTES);
    }

    void keep(int row, SettlementRun run, int noteNumber) {
        for (TierName tier : TierName.values()) {
            paid[tier.ordinal()].set(row, run.paid(tier));
        }
        inScope.set(row, run.inScope());
        onApplication.set(row, run.onApplication());
        notes.set(row, noteNumber);
    }

    /** Returns the number of these notes, the same for equal ones. */
    synchronized int number(List<SettlementNote> of) {
        Integer known = numbers.get(of);
        if (known != null) {
            return known;
        }
        numbers.put(of, distinct.size());
        distinct.add(List.copyOf(of));
        return distinct.size() - 1;
    }

    synchronized List<List<SettlementNote>> distinctNotes() {
        return List.copyOf(distinct);
    }

    long paid(int row, TierName tier) {
        return paid[tier.ordinal()].get(row);
    }

    long inScope(int row) {
        return inScope.get(row);
    }

    long onApplication(int row) {
        return onApplication.get(row);
    }

    int notes(int row) {
        return notes.get(row);
    }
}
