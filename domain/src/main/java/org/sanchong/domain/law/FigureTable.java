package org.sanchong.domain.law;

import java.util.List;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/**
 * A figure chosen by attributes of the claim (参数表), such as a deductible by facility level; with no attributes it is
 * a single figure for all.
 *
 * <p>A combination without a cell has no figure: the tier that needs it rejects the claim, it never reads zero.
 *
 * @param <V> what its figures are: amounts, proportions
 */
@Value.Immutable
@ValueType
public abstract class FigureTable<V extends Comparable<V>> {
    FigureTable() {}

    /** The names of the attributes that choose, outermost first; empty for a single figure. */
    public abstract List<String> by();

    /** The cells; no two overlap. */
    public abstract List<Cell<V>> cells();

    @Value.Check
    void checkCells() {
        for (Cell<V> cell : cells()) {
            if (cell.keys().size() != by().size()) {
                throw new IllegalArgumentException("a cell needs one key for each of " + by() + ": " + cell.keys());
            }
        }
    }

    /** Returns the table that holds one figure for all. */
    public static <V extends Comparable<V>> FigureTable<V> of(Figure<V> figure) {
        return FigureTable.<V>builder().addCell(new Cell<>(List.of(), figure)).build();
    }

    /** Starts a table. */
    public static <V extends Comparable<V>> Builder<V> builder() {
        return new Builder<>();
    }

    /** Builds a table. */
    public static class Builder<V extends Comparable<V>> extends ImmutableFigureTable.Builder<V> {
        Builder() {}
    }

    /**
     * A figure with its place in the table.
     *
     * @param keys one key an attribute, in the table's order
     * @param figure the figure
     * @param <V> what the figure is
     */
    public record Cell<V extends Comparable<V>>(List<CellKey> keys, Figure<V> figure) {
        /** Keeps the keys as they are now. */
        public Cell {
            keys = List.copyOf(keys);
        }
    }
}
