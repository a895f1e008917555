package org.sanchong.domain.money;

/**
 * The only place where a part of a fen is given up: half up to the fen, away from zero at the half (四舍五入).
 *
 * <p>The interpretation register says why half up. Amounts are long fen here, since the settlement calculation works
 * on them; the sum of several slices is rounded once, not slice by slice.
 */
public final class Rounding {
    private Rounding() {}

    /**
     * Returns so many fen and millionths of a fen as whole fen.
     *
     * @param fen whole fen
     * @param millionths millionths of a fen beside them, at least 0; may exceed one fen
     * @throws ArithmeticException if it does not fit
     */
    public static long halfUp(long fen, long millionths) {
        return Math.addExact(fen, Math.addExact(millionths, Rate.MILLIONTHS / 2) / Rate.MILLIONTHS);
    }

    /**
     * Returns a share of an amount, rounded half up to the fen; of a negative amount, or at a negative rate, it is the
     * mirror image.
     *
     * @param fen the amount in fen
     * @param rate the share in millionths
     * @throws ArithmeticException if it does not fit
     */
    public static long shareOf(long fen, long rate) {
        if (fen < 0) {
            return Math.negateExact(shareOf(Math.negateExact(fen), rate));
        }
        if (rate < 0) {
            return Math.negateExact(shareOf(fen, Math.negateExact(rate)));
        }
        return halfUp(Math.multiplyExact(fen / Rate.MILLIONTHS, rate), Math.multiplyExact(fen % Rate.MILLIONTHS, rate));
    }

    /**
     * Returns a price times a quantity, rounded half up to the fen; of a negative quantity it is the mirror image. A
     * ten-thousandth of a yuan times a ten-thousandth is a millionth of a fen.
     *
     * @param price in ten-thousandths of a yuan
     * @param quantity in ten-thousandths
     * @throws ArithmeticException if it does not fit
     */
    public static long product(long price, long quantity) {
        long millionths = Math.multiplyExact(price, quantity);
        return millionths < 0 ? Math.negateExact(halfUp(0, Math.negateExact(millionths))) : halfUp(0, millionths);
    }
}
