package org.sanchong.app.policies;

import java.util.List;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;

/**
 * A figure where it stands in a policy.
 *
 * @param step the number of its step, from 1
 * @param schedule the id of its schedule; empty for a figure of the step itself
 * @param role what it is there
 * @param cell the figure with its place in its table
 */
record PolicyFigure(int step, String schedule, Role role, FigureTable.Cell<?> cell) {
    Figure<?> figure() {
        return cell.figure();
    }

    /** What a figure is within its rule. */
    enum Kind {
        /** The deductible. */
        DEDUCTIBLE,
        /** The upper edge of a band. */
        EDGE,
        /** The rate of a band. */
        RATE,
        /** The ceiling of a cap. */
        CAP,
        /** The share of a scope rule or an envelope. */
        SHARE
    }

    /**
     * What a figure is, with what tells it from others of its kind.
     *
     * @param kind what it is
     * @param band the number of its band, from 1; 0 where it belongs to none, or there is but one
     * @param account the account of a cap; empty for all others
     * @param by the attributes that choose it
     */
    record Role(Kind kind, int band, String account, List<String> by) {}
}
