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

    PlanTable(int[] attributes, long[] @org.jspecify.annotations.Nullable [] steps, int[] sizes, int[] figures) {
        this.attributes = attributes;
        this.steps = steps;
        this.sizes = sizes;
        this.figures = figures;
    }

    /** Returns the number of the figure for the claim, {@link #ABSENT} or {@link #UNKNOWN}. */
    int figure(ClaimFacts facts, Workings workings) {
        int cell = 0;
        for (int i = 0; i < attributes.length; i++) {
            long value = facts.values[attributes[i]];
            if (value < 0) {
                workings.missingAttribute = attributes[i];
                return UNKNOWN;
            }
            long[] along = steps[i];
            cell = cell * sizes[i] + (along == null ? (int) value : step(along, value));
        }
        return figures[cell];
    }

    private static int step(long[] along, long value) {
        int step = along.length - 1;
        while (step > 0 && along[step] > value) {
            step--;
        }
        return step;
    }
}
