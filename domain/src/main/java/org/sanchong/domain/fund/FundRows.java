package org.sanchong.domain.fund;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that agree with each other: ids are told apart, and a counter-row mirrors a row that nothing else takes back. In
 * which order the rows of a day stand makes no difference.
 */
public final class FundRows {
    private final List<FundRow> rows;

    private FundRows(List<FundRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Returns no rows. */
    public static FundRows none() {
        return new FundRows(List.of());
    }

    /** Returns the rows in the order in which they came. */
    public List<FundRow> rows() {
        return rows;
    }

    /**
     * Returns these rows and those of the others that agree; a row that is there to the letter is there once.
     *
     * @param others in the order in which they came; one may take back another wherever it stands
     */
    public Intake with(Collection<FundRow> others) {
        Map<String, FundRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        List<FundRowFault> faults = new ArrayList<>();
        List<FundRow> fresh = new ArrayList<>();
        int known = 0;
        for (FundRow row : others) {
            FundRow there = byId.putIfAbsent(row.id(), row);
            if (there == null) {
                fresh.add(row);
            } else if (there.equals(row)) {
                known++;
            } else {
                faults.add(new FundRowFault.OtherRow(row.id()));
            }
        }
        Set<String> refused = refused(fresh, byId, faults);
        List<FundRow> added =
                fresh.stream().filter(row -> !refused.contains(row.id())).toList();
        List<FundRow> agreeing = new ArrayList<>(rows);
        agreeing.addAll(added);
        return new Intake(new FundRows(agreeing), added, known, faults);
    }

    private Set<String> refused(List<FundRow> fresh, Map<String, FundRow> byId, List<FundRowFault> faults) {
        Set<String> refused = new LinkedHashSet<>();
        for (FundRow row : fresh) {
            if (row.kind().isOfTier() == row.whose().tiers().isEmpty()
                    || row.kind().isOfParty() == row.whose().party().isBlank()) {
                refuse(new FundRowFault.WrongSubject(row.id(), row.kind()), faults, refused);
            }
        }
        Set<String> offset = new LinkedHashSet<>();
        rows.forEach(row -> offset.add(row.offsets()));
        for (FundRow row : fresh) {
            if (!row.offsets().isEmpty() && !refused.contains(row.id())) {
                offset(row, byId, offset, refused).forEach(fault -> refuse(fault, faults, refused));
            }
        }
        return refused;
    }

    private static void refuse(FundRowFault fault, List<FundRowFault> faults, Set<String> refused) {
        faults.add(fault);
        refused.add(fault.row());
    }

    private static List<FundRowFault> offset(
            FundRow counter, Map<String, FundRow> byId, Set<String> offset, Set<String> refused) {
        FundRow of = byId.get(counter.offsets());
        if (of == null || refused.contains(of.id())) {
            return List.of(new FundRowFault.NoSuchRow(counter.id(), counter.offsets()));
        }
        if (counter.on().isBefore(of.on())
                || !of.offsets().isEmpty()
                || !counter.equals(of.counterRow(counter.id(), counter.on()))) {
            return List.of(new FundRowFault.NoMirror(counter.id(), of.id()));
        }
        return offset.add(of.id()) ? List.of() : List.of(new FundRowFault.AlreadyOffset(counter.id(), of.id()));
    }

    /**
     * What came of taking rows in.
     *
     * @param all the rows that there are now
     * @param added those of them that are new
     * @param known how many were there already
     * @param faults why others were left out
     */
    public record Intake(FundRows all, List<FundRow> added, int known, List<FundRowFault> faults) {
        /** Keeps the lists as they are now. */
        public Intake {
            added = List.copyOf(added);
            faults = List.copyOf(faults);
        }
    }
}
