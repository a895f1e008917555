package org.sanchong.architecture.violating.checker_knows_no_calculation.app.verify;

import org.sanchong.architecture.violating.checker_knows_no_calculation.domain.settlement.Calculator;

/** A checker that asks the calculation whether the calculation is right. */
final class Checker {
    boolean isRight(long fen, long paid) {
        return new Calculator().paid(fen) == paid;
    }
}
