package org.sanchong.domain.money;

import java.math.BigInteger;

/**
 * One number over another, exact (比值): 7 of 9, or 6,300.00 of 9,000.00 yuan in fen. Nothing is rounded but what
 * {@link #percent} shows.
 *
 * @param numerator the number above
 * @param denominator the number below, at least 0; over 0 there is no ratio
 */
public record Ratio(long numerator, long denominator) {
    private static final BigInteger HUNDREDTHS_OF_PERCENT = BigInteger.valueOf(10_000);
    private static final int DECIMALS = 2;

    /** Checks the number below. */
    public Ratio {
        if (denominator < 0) {
            throw new IllegalArgumentException("a ratio over a negative number: " + denominator);
        }
    }

    /** Returns one amount over another. */
    public static Ratio of(Money amount, Money whole) {
        return new Ratio(amount.fen(), whole.fen());
    }

    /** Returns whether there is a ratio at all. */
    public boolean isDefined() {
        return denominator != 0;
    }

    /**
     * Compares with a proportion, exactly: 6,999,999 of 10,000,000 is less than 70 %.
     *
     * @return below 0, 0 or above 0, as the ratio is less, the same or more
     * @throws ArithmeticException if there is no ratio
     */
    public int compareTo(Rate rate) {
        if (!isDefined()) {
            throw new ArithmeticException("no ratio over 0");
        }
        BigInteger own = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(Rate.MILLIONTHS));
        return own.compareTo(BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(rate.millionths())));
    }

    /** Returns the percentage to two decimals, half up, such as "66.67%"; empty where there is no ratio. */
    public String percent() {
        if (!isDefined()) {
            return "";
        }
        BigInteger twice = BigInteger.valueOf(numerator)
                .abs()
                .multiply(HUNDREDTHS_OF_PERCENT)
                .shiftLeft(1)
                .add(BigInteger.valueOf(denominator));
        BigInteger hundredths = twice.divide(BigInteger.valueOf(denominator).shiftLeft(1));
        BigInteger signed = numerator < 0 ? hundredths.negate() : hundredths;
        return new java.math.BigDecimal(signed, DECIMALS).toPlainString() + "%";
    }
}
