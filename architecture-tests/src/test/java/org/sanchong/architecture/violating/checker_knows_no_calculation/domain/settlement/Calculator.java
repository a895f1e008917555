package org.sanchong.architecture.violating.checker_knows_no_calculation.domain.settlement;

/** The calculation. */
public final class Calculator {
    /** Returns what is paid on so many fen. */
    public long paid(long fen) {
        return fen / 2;
    }
}
