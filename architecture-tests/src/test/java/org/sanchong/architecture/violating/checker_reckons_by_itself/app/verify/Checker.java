package org.sanchong.architecture.violating.checker_reckons_by_itself.app.verify;

import org.sanchong.architecture.violating.checker_reckons_by_itself.domain.money.Amount;

/** A checker that rounds as the calculation does. */
final class Checker {
    boolean isHalf(Amount half, Amount whole) {
        return whole.half().fen() == half.fen();
    }
}
