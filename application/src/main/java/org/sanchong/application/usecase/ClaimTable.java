package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.usecase.ClaimColumns.Role;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.settlement.ClaimFacts;
import org.sanchong.domain.settlement.Lexicon;

/** The claims of a file as rows of numbers, with the fault of each row that has one. */
final class ClaimTable {
    final ByteKeys claimIds = new ByteKeys();
    final ByteKeys personIds = new ByteKeys();
    final ByteKeys householdIds = new ByteKeys();
    final ByteArena texts = new ByteArena();
    final Faults faults = new Faults();

    private final Lexicon lexicon;
    private final PackedRows rows = new PackedRows();
    private final int claimField;
    private final int personField;
    private final int householdField;
    private final int policyField;
    private final int categoriesField;
    private final int previousField;
    private final List<Integer> carriedFields = new ArrayList<>();
    private int[] attributes = {};
    private int[] fields = {};
    private List<ClaimColumn> columns = List.of();
    private Map<Integer, Long> defaults = new LinkedHashMap<>();

    ClaimTable(Lexicon lexicon) {
        this.lexicon = lexicon;
        claimField = rows.add(PackedRows.Width.INT);
        personField = rows.add(PackedRows.Width.INT);
        householdField = rows.add(PackedRows.Width.INT);
        policyField = rows.add(PackedRows.Width.INT);
        categoriesField = rows.add(PackedRows.Width.LONG);
        previousField = rows.add(PackedRows.Width.LONG);
    }

    /** Makes room for the facts of the columns; the defaults stand where there is no column. */
    void begin(List<ClaimColumn> newColumns, Map<Integer, Long> newDefaults) {
        columns = newColumns;
        defaults = newDefaults;
        List<ClaimColumn> facts = columns.stream().filter(this::isFact).toList();
        attributes = facts.stream().mapToInt(ClaimColumn::attribute).toArray();
        fields = facts.stream().mapToInt(c -> rows.add(width(c.kind()))).toArray();
        for (ClaimColumn column : columns) {
            if (column.role() == Role.CARRIED) {
                carriedFields.add(rows.add(PackedRows.Width.LONG));
            }
        }
        rows.layOut();
    }

    /** A household is a fact too where a rule asks which one it is. */
    private boolean isFact(ClaimColumn column) {
        boolean asked = column.attribute() >= 0 && lexicon.isAsked(column.attribute());
        return column.role() == Role.FACT || (column.role() == Role.HOUSEHOLD && asked);
    }

    private static PackedRows.Width width(ClaimAttribute.Kind kind) {
        return switch (kind) {
            case CODE, FLAG, IDENTIFIER -> PackedRows.Width.CODE;
            case DATE -> PackedRows.Width.DAY;
            case AMOUNT, COUNT -> PackedRows.Width.LONG;
        };
    }

    /** Sets whose and which the next row is; see {@link #putRest}. */
    void put(int claim, int person, int household, int policy) {
        rows.put(claimField, claim);
        rows.put(personField, person);
        rows.put(householdField, household);
        rows.put(policyField, policy);
    }

    /** Sets everything else of the next row and adds it. */
    void putRest(long categories, long previous, long[] factsByAttribute, long[] carried) {
        rows.put(categoriesField, categories);
        rows.put(previousField, previous);
        for (int i = 0; i < fields.length; i++) {
            rows.put(fields[i], factsByAttribute[attributes[i]]);
        }
        for (int i = 0; i < carried.length; i++) {
            rows.put(carriedFields.get(i), carried[i]);
        }
        rows.append();
    }

    int size() {
        return rows.size();
    }

    List<String> carriedColumns() {
        return columns.stream()
                .filter(c -> c.role() == Role.CARRIED)
                .map(ClaimColumn::name)
                .toList();
    }

    boolean hasColumn(Role role) {
        return columns.stream().anyMatch(c -> c.role() == role);
    }

    int claim(int row) {
        return (int) rows.get(row, claimField);
    }

    int person(int row) {
        return (int) rows.get(row, personField);
    }

    int household(int row) {
        return (int) rows.get(row, householdField);
    }

    int policyNumber(int row) {
        return (int) rows.get(row, policyField);
    }

    long categories(int row) {
        return rows.get(row, categoriesField);
    }

    /** Returns the text of the claim before, by its number among the texts. */
    long previousClaim(int row) {
        return rows.get(row, previousField);
    }

    /** Returns the number of the field that holds the attribute. */
    int field(int attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == attribute) {
                return fields[i];
            }
        }
        throw new AssertionError("no column of " + lexicon.attribute(attribute).name());
    }

    long get(int row, int field) {
        return rows.get(row, field);
    }

    /** Sets the facts that stand for every claim because the file has no column for them. */
    void giveDefaults(ClaimFacts facts) {
        defaults.forEach(facts::set);
    }

    /** Sets the facts of the row. */
    void giveFacts(int row, ClaimFacts facts) {
        for (int i = 0; i < fields.length; i++) {
            facts.set(attributes[i], rows.get(row, fields[i]));
        }
        facts.categories(categories(row));
        facts.owner(person(row), household(row));
    }

    void pointCarried(MovingSpan span, int row, int position) {
        texts.point(span, rows.get(row, carriedFields.get(position)));
    }
}
