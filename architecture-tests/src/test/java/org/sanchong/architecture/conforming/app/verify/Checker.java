package org.sanchong.architecture.conforming.app.verify;

import org.sanchong.architecture.conforming.domain.money.Amount;

/** Checks what was reckoned, with numbers of its own. */
public final class Checker {
    private Checker() {}

    /** Returns whether one amount is half of another. */
    public static boolean isHalf(Amount half, Amount whole) {
        return half.fen() * 2 == whole.fen();
    }
}
