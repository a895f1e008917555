package org.sanchong.domain.claim;

import org.sanchong.domain.money.FourDecimals;

/**
 * What one unit of an item costs (单价), or at most counts (支付标准): yuan with up to four decimals, exact, never
 * negative. It is no {@link org.sanchong.domain.money.Money}, since a price may hold a part of a fen.
 *
 * @param tenThousandths the price in ten-thousandths of a yuan, from 0 to {@link FourDecimals#MOST}
 */
public record UnitPrice(long tenThousandths) {
    /** Checks the bounds. */
    public UnitPrice {
        if (tenThousandths < 0 || tenThousandths > FourDecimals.MOST) {
            throw new IllegalArgumentException("a unit price is from 0 to " + FourDecimals.text(FourDecimals.MOST)
                    + " yuan: " + FourDecimals.text(tenThousandths));
        }
    }

    /**
     * Obtains a price from digits with at most four decimals after a point, such as {@code 4.52}.
     *
     * @throws IllegalArgumentException if the text is anything else, negative, or too much
     */
    public static UnitPrice parse(String yuan) {
        return new UnitPrice(FourDecimals.parse(yuan));
    }

    /** Returns what this price is above the other, nothing where it is not. */
    public UnitPrice above(UnitPrice standard) {
        return new UnitPrice(Math.max(0, tenThousandths - standard.tenThousandths));
    }

    /** Returns the yuan without needless zeros, such as {@code 4.52}. */
    @Override
    public String toString() {
        return FourDecimals.text(tenThousandths);
    }
}
