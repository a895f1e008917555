package org.sanchong.domain.settlement;

/** A figure table as a dense array over its attributes. */
final class PlanTable {
    static final int ABSENT = -1;
    static final int UNKNOWN = -2;

    /** The attributes that choose, outermost first. */
    final int[] attributes;
    /** Per attribute the least value of each step along it, rising; null where codes are positions. */
    final long[] @org.jspecify.annotations.Nullable [] steps;
    /** Per attribute how many steps it has. */
    final int[] sizes;
    /** Per cell the number of its figure in the plan, or {@link #ABSENT}. */
    final int[] figures;
    /** The attribute of a table by the codes of one attribute, else -1. */
    private final int byCode;

    PlanTable(int[] attributes, long[] @org.jspecify.annotations.Nullable [] steps, int[] sizes, int[] figures) {
        this.attributes = attributes;
        this.steps = steps;
        this.sizes = sizes;
        this.figures = figures;
        this.byCode = attributes.length == 1 && steps[0] == null ? attributes[0] : -1;
    }

    /** Returns whether the figure is there and the same for every claim. */
    boolean isFixed() {
        return attributes.length == 0 && figures[0] >= 0;
    }

    /**
     * Returns the number of the figure for the claim, {@link #ABSENT} or {@link #UNKNOWN}. A fact that is missing does
     * no harm where every value of it leads to the same figure.
     */
    int figure(ClaimFacts facts, Workings workings) {
        if (attributes.length == 0) {
            return figures[0];
        }
        long code = byCode < 0 ? -1 : facts.values[byCode];
        return code >= 0 ? figures[(int) code] : chosen(facts, workings);
    }

    private int chosen(ClaimFacts facts, Workings workings) {
        int cell = 0;
        for (int i = 0; i < attributes.length; i++) {
            long value = facts.values[attributes[i]];
            if (value < 0) {
                int figure = whatever(facts, i, cell);
                workings.missingAttribute = attributes[i];
                return figure;
            }
            cell = cell * sizes[i] + at(i, value);
        }
        return figures[cell];
    }

    /** The figure that stands for the claim whatever the missing facts from the dimension on may be. */
    private int whatever(ClaimFacts facts, int dimension, int cell) {
        if (dimension == attributes.length) {
            return figures[cell];
        }
        long value = facts.values[attributes[dimension]];
        if (value >= 0) {
            return whatever(facts, dimension + 1, cell * sizes[dimension] + at(dimension, value));
        }
        int found = whatever(facts, dimension + 1, cell * sizes[dimension]);
        for (int step = 1; step < sizes[dimension]; step++) {
            if (whatever(facts, dimension + 1, cell * sizes[dimension] + step) != found) {
                return UNKNOWN;
            }
        }
        return found == ABSENT ? UNKNOWN : found;
    }

    private int at(int dimension, long value) {
        long[] along = steps[dimension];
        return along == null ? (int) value : step(along, value);
    }

    private static int step(long[] along, long value) {
        int step = along.length - 1;
        while (step > 0 && along[step] > value) {
            step--;
        }
        return step;
    }
}
