package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.SettlementNote;
import org.sanchong.domain.settlement.SettlementRun;

/** What became of each row: amounts side by side, notes by number. Rows are written by one thread each. */
final class Results {
    static final int NO_NOTES = 0;

    private static final int IN_SCOPE = TierName.values().length;
    private static final int ON_APPLICATION = IN_SCOPE + 1;
    private static final int NOTES = IN_SCOPE + 2;
    private static final int FIELDS = IN_SCOPE + 3;
    private static final List<TierName> TIERS = List.of(TierName.values());

    private final long[][] chunks;
    private final Map<List<SettlementNote>, Integer> numbers = new LinkedHashMap<>();
    private final List<List<SettlementNote>> distinct = new ArrayList<>();

    Results(int rows) {
        chunks = new long[(rows + PackedRows.MASK) >>> PackedRows.CHUNK_BITS][PackedRows.CHUNK * FIELDS];
        number(List.of());
    }

    void keep(int row, SettlementRun run, int noteNumber) {
        long[] chunk = chunks[row >>> PackedRows.CHUNK_BITS];
        int at = (row & PackedRows.MASK) * FIELDS;
        for (TierName tier : TIERS) {
            chunk[at + tier.ordinal()] = run.paid(tier);
        }
        chunk[at + IN_SCOPE] = run.inScope();
        chunk[at + ON_APPLICATION] = run.onApplication();
        chunk[at + NOTES] = noteNumber;
    }

    private long get(int row, int field) {
        return chunks[row >>> PackedRows.CHUNK_BITS][(row & PackedRows.MASK) * FIELDS + field];
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
        return get(row, tier.ordinal());
    }

    long inScope(int row) {
        return get(row, IN_SCOPE);
    }

    long onApplication(int row) {
        return get(row, ON_APPLICATION);
    }

    int notes(int row) {
        return (int) get(row, NOTES);
    }
}
