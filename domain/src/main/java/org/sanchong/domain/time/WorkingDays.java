package org.sanchong.domain.time;

/**
 * A number of working days (工作日), as clauses print it for the length of a period: 10 working days.
 *
 * @param count the number, at least 1 and at most {@link #MOST}
 */
public record WorkingDays(int count) implements Comparable<WorkingDays> {
    /** The most that a period may have, some forty years. */
    public static final int MOST = 10_000;

    /** Checks the bounds. */
    public WorkingDays {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("a period has 1 to " + MOST + " working days, not " + count);
        }
    }

    @Override
    public int compareTo(WorkingDays other) {
        return Integer.compare(count, other.count);
    }

    /** Returns the number with its unit in the notation of printed figures, such as {@code 10 working days}. */
    @Override
    public String toString() {
        return count + " working days";
    }
}
