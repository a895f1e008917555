package org.sanchong.domain.claim;

import org.sanchong.domain.money.FourDecimals;

/**
 * How many units of an item were given (数量), with up to four decimals, exact; negative where they are given back.
 *
 * @param tenThousandths the number in ten-thousandths, from −{@link FourDecimals#MOST} to {@link FourDecimals#MOST}
 */
public record Quantity(long tenThousandths) {
    /** Checks the bounds. */
    public Quantity {
        if (Math.abs(tenThousandths) > FourDecimals.MOST) {
            throw new IllegalArgumentException("a quantity is at most " + FourDecimals.text(FourDecimals.MOST) + ": "
                    + FourDecimals.text(tenThousandths));
        }
    }

    /**
     * Obtains a quantity from digits with at most four decimals after a point and perhaps a minus before, such as
     * {@code -1.5}.
     *
     * @throws IllegalArgumentException if the text is anything else, or too much
     */
    public static Quantity parse(String number) {
        return new Quantity(FourDecimals.parse(number));
    }

    /** Returns as many units given back. */
    public Quantity negated() {
        return new Quantity(-tenThousandths);
    }

    /** Returns the number without needless zeros, such as {@code -1.5}. */
    @Override
    public String toString() {
        return FourDecimals.text(tenThousandths);
    }
}
