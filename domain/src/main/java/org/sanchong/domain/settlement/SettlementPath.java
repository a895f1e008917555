package org.sanchong.domain.settlement;

import java.util.List;

/**
 * Which way a claim took through its policy (计算路径): the rules that applied, the schedules that were taken, the bands
 * that were reached, the caps and envelopes that bound; all that was decided, and no amount.
 *
 * <p>Claims of one path differ in their amounts alone, and those follow one line: whatever is not rounded is a constant
 * plus a proportion of the expense.
 */
public final class SettlementPath {
    private final List<Long> turns;

    SettlementPath(List<Long> turns) {
        this.turns = List.copyOf(turns);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettlementPath that && turns.equals(that.turns);
    }

    @Override
    public int hashCode() {
        return turns.hashCode();
    }

    @Override
    public String toString() {
        return turns.toString();
    }
}
