package org.sanchong.domain.money;

import java.math.BigDecimal;

/**
 * An amount to the millionth of a fen (精确金额): what a share of an amount is before anything is rounded. It is what
 * others are held against, and nobody is paid one: 25 % of 40,000.02 yuan is 10,000.005 yuan, and 10,000.01 is above it.
 *
 * @param fen whole fen
 * @param millionths millionths of a fen beside them, at least 0 and less than one fen
 */
public record ExactAmount(long fen, long millionths) {
    private static final int YUAN_DECIMALS = 2;
    private static final int DECIMALS = 8;

    /** Checks the part of a fen. */
    public ExactAmount {
        if (millionths < 0 || millionths >= Rate.MILLIONTHS) {
            throw new IllegalArgumentException("a part of a fen is from 0 to 999999 millionths: " + millionths);
        }
    }

    /** Returns an amount of whole fen. */
    public static ExactAmount of(Money amount) {
        return new ExactAmount(amount.fen(), 0);
    }

    /**
     * Returns a share of an amount.
     *
     * @throws ArithmeticException if it does not fit
     */
    public static ExactAmount of(Rate share, Money amount) {
        long rate = share.millionths();
        long parts = Math.multiplyExact(amount.fen() % Rate.MILLIONTHS, rate);
        long whole = Math.multiplyExact(amount.fen() / Rate.MILLIONTHS, rate);
        return new ExactAmount(
                Math.addExact(whole, Math.floorDiv(parts, Rate.MILLIONTHS)), Math.floorMod(parts, Rate.MILLIONTHS));
    }

    /**
     * Obtains an amount from yuan as {@link #toString} writes them: with at most eight decimals.
     *
     * @throws IllegalArgumentException if the text is anything else
     * @throws ArithmeticException if it does not fit
     */
    public static ExactAmount parse(String yuan) {
        if (!yuan.matches("-?[0-9]+([.][0-9]{1,8})?")) {
            throw new IllegalArgumentException("not yuan with at most eight decimals: " + yuan);
        }
        BigDecimal all = new BigDecimal(yuan).movePointRight(DECIMALS);
        BigDecimal[] parts = all.divideAndRemainder(BigDecimal.valueOf(Rate.MILLIONTHS));
        boolean isBelow = parts[1].signum() < 0;
        long fen = parts[0].longValueExact();
        long millionths = parts[1].longValueExact();
        return isBelow
                ? new ExactAmount(Math.subtractExact(fen, 1), millionths + Rate.MILLIONTHS)
                : new ExactAmount(fen, millionths);
    }

    /** Returns whether an amount is more than this one, however little. */
    public boolean isBelow(Money amount) {
        return amount.fen() > fen;
    }

    /** Returns the yuan with as many decimals as they need, at least two: "10000.00" or "10000.005". */
    @Override
    public String toString() {
        BigDecimal yuan = BigDecimal.valueOf(fen, YUAN_DECIMALS)
                .add(BigDecimal.valueOf(millionths, DECIMALS))
                .stripTrailingZeros();
        return yuan.add(BigDecimal.valueOf(0, YUAN_DECIMALS)).toPlainString();
    }
}
