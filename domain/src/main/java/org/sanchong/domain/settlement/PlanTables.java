package org.sanchong.domain.settlement;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.sanchong.domain.claim.ClaimAttribute.Kind;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.FigureTable;

/** Resolves figure tables into dense ones. */
final class PlanTables {
    private static final int MOST_CELLS = 1_000_000;

    private final Lexicon lexicon;
    private final PlanParts parts;
    private final ToIntFunction<String> positions;

    PlanTables(Lexicon lexicon, PlanParts parts, ToIntFunction<String> positions) {
        this.lexicon = lexicon;
        this.parts = parts;
        this.positions = positions;
    }

    <V extends Comparable<V>> PlanTable resolve(FigureTable<V> table, String where) {
        int dimensions = table.by().size();
        int[] attributes = new int[dimensions];
        long[][] steps = new long[dimensions][];
        int[] sizes = new int[dimensions];
        long cells = 1;
        for (int i = 0; i < dimensions; i++) {
            attributes[i] = positions.applyAsInt(table.by().get(i));
            steps[i] = steps(table, i, attributes[i]);
            sizes[i] = steps[i] == null ? Lexicon.OTHER + 1 : steps[i].length;
            cells = Math.multiplyExact(cells, sizes[i]);
        }
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException("a table by " + table.by() + " has too many cells: " + cells);
        }
        int[] figures = new int[(int) cells];
        Arrays.fill(figures, PlanTable.ABSENT);
        PlanTable dense = new PlanTable(attributes, steps, sizes, figures);
        for (FigureTable.Cell<V> cell : table.cells()) {
            fill(dense, cell, 0, 0, parts.add(cell.figure(), where));
        }
        return dense;
    }

    /** The least values of the steps along a counted attribute, or null where the keys are codes. */
    private <V extends Comparable<V>> long @org.jspecify.annotations.Nullable [] steps(
            FigureTable<V> table, int dimension, int attribute) {
        Kind kind = attribute >= lexicon.size()
                ? Kind.COUNT
                : lexicon.attribute(attribute).kind();
        Class<? extends CellKey> keys = kind == Kind.COUNT ? CellKey.OfRange.class : CellKey.OfCode.class;
        boolean fitting =
                table.cells().stream().allMatch(c -> keys.isInstance(c.keys().get(dimension)));
        if (!fitting || kind == Kind.AMOUNT || kind == Kind.DATE) {
            throw new IllegalArgumentException(
                    "a table cannot be read by " + table.by().get(dimension) + ", a " + kind);
        }
        if (kind != Kind.COUNT) {
            return null;
        }
        TreeSet<Long> least = new TreeSet<>();
        least.add(0L);
        for (FigureTable.Cell<V> cell : table.cells()) {
            CellKey.OfRange range = (CellKey.OfRange) cell.keys().get(dimension);
            least.add(range.least());
            if (range.most() < Long.MAX_VALUE) {
                least.add(range.most() + 1);
            }
        }
        return least.stream().mapToLong(i -> i).toArray();
    }

    private void fill(PlanTable dense, FigureTable.Cell<?> cell, int dimension, int at, int figure) {
        if (dimension == dense.attributes.length) {
            if (dense.figures[at] != PlanTable.ABSENT) {
                throw new IllegalArgumentException("two figures stand at " + cell.keys());
            }
            dense.figures[at] = figure;
            return;
        }
        long[] along = dense.steps[dimension];
        int from = at * dense.sizes[dimension];
        if (along == null) {
            CellKey.OfCode key = (CellKey.OfCode) cell.keys().get(dimension);
            int code = lexicon.code(dense.attributes[dimension], key.code());
            if (code < 0) {
                throw new IllegalArgumentException("no such code: " + key.code());
            }
            fill(dense, cell, dimension + 1, from + code, figure);
            return;
        }
        CellKey.OfRange range = (CellKey.OfRange) cell.keys().get(dimension);
        for (int i = 0; i < along.length; i++) {
            if (along[i] >= range.least() && along[i] <= range.most()) {
                fill(dense, cell, dimension + 1, from + i, figure);
            }
        }
    }
}
