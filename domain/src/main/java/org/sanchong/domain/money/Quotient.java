package org.sanchong.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact quotient of two whole numbers, in lowest terms: what a point is worth (点值), or how much of a budget is used. It
 * is rounded where it meets money or paper, and nowhere before: 10.00 yuan over 3 points is 10/3 yuan a point.
 */
public final class Quotient implements Comparable<Quotient> {
    private final BigInteger dividend;
    private final BigInteger divisor;

    private Quotient(BigInteger dividend, BigInteger divisor) {
        BigInteger common = dividend.gcd(divisor);
        BigInteger signed = divisor.signum() < 0 ? common.negate() : common;
        this.dividend = dividend.divide(signed);
        this.divisor = divisor.divide(signed);
    }

    /**
     * Returns the quotient of two whole numbers.
     *
     * @throws IllegalArgumentException if the divisor is 0
     */
    public static Quotient of(long dividend, long divisor) {
        if (divisor == 0) {
            throw new IllegalArgumentException("nothing is divided by 0: " + dividend);
        }
        return new Quotient(BigInteger.valueOf(dividend), BigInteger.valueOf(divisor));
    }

    /** Returns the quotient times a whole number. */
    public Quotient times(long factor) {
        return new Quotient(dividend.multiply(BigInteger.valueOf(factor)), divisor);
    }

    /**
     * Returns this much of an amount, rounded once, half up to the fen; of a negative one it is the mirror image.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money of(Money amount) {
        return Money.ofFen(
                halfUp(dividend.multiply(BigInteger.valueOf(amount.fen())), 0).longValueExact());
    }

    /**
     * Returns the number with so many decimals, rounded half up, for people to read; nothing is reckoned with it.
     *
     * @param decimals at least 0
     */
    public String text(int decimals) {
        return new BigDecimal(halfUp(dividend, decimals), decimals).toPlainString();
    }

    private BigInteger halfUp(BigInteger of, int decimals) {
        return new BigDecimal(of.multiply(BigInteger.TEN.pow(decimals)))
                .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    @Override
    public int compareTo(Quotient other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quotient that && that.dividend.equals(dividend) && that.divisor.equals(divisor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dividend, divisor);
    }

    /** Returns the exact quotient, such as {@code 10/3}. */
    @Override
    public String toString() {
        return dividend + "/" + divisor;
    }
}
