package org.sanchong.domain.money;

import java.math.BigDecimal;

/**
 * An exact proportion (比例), kept as whole millionths: 65 % is 650,000 millionths.
 *
 * <p>Percentages with up to four decimals fit. A rate may be negative or above one while it stands for points that are
 * added; what pays a benefit is checked where the benefit is put together.
 */
public final class Rate implements Comparable<Rate> {
    /** The millionths of the whole: 1,000,000. */
    public static final long MILLIONTHS = 1_000_000;

    private static final int PERCENT_DECIMALS = 4;
    private static final int SHARE_DECIMALS = 6;

    private final long millionths;

    private Rate(long millionths) {
        this.millionths = millionths;
    }

    /** Returns the proportion of so many millionths. */
    public static Rate ofMillionths(long millionths) {
        return new Rate(millionths);
    }

    /**
     * Obtains a proportion from a percentage without its sign, "65" or "82.5", with at most four decimals.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Rate ofPercent(String percent) {
        if (!percent.matches("-?[0-9]{1,9}([.][0-9]{1,4})?")) {
            throw new IllegalArgumentException("not a percentage with at most four decimals: " + percent);
        }
        return new Rate(new BigDecimal(percent).movePointRight(PERCENT_DECIMALS).longValueExact());
    }

    /**
     * Obtains a proportion as bills write it: a percentage with its sign and at most four decimals, such as "5%", or a
     * number from 0 to 1 with at most six decimals, such as "0.05".
     *
     * @throws IllegalArgumentException if the text is anything else, or more than the whole
     */
    public static Rate ofShare(String share) {
        if (!share.matches("[0-9]{1,3}([.][0-9]{1,4})?%|[01]([.][0-9]{1,6})?")) {
            throw new IllegalArgumentException("not a share such as 5% or 0.05: " + share);
        }
        Rate rate = share.endsWith("%")
                ? ofPercent(share.substring(0, share.length() - 1))
                : new Rate(new BigDecimal(share).movePointRight(SHARE_DECIMALS).longValueExact());
        if (!rate.isShare()) {
            throw new IllegalArgumentException("a share is from 0% to 100%: " + share);
        }
        return rate;
    }

    /** Returns the proportion in millionths. */
    public long millionths() {
        return millionths;
    }

    /**
     * Returns this proportion and the other together: 60 % and 5 points are 65 %.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Rate plus(Rate points) {
        return new Rate(Math.addExact(millionths, points.millionths));
    }

    /**
     * Returns this share of the amount, rounded half up to the fen: 5 % of 4.52 yuan is 0.23 yuan.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money appliedTo(Money amount) {
        return Money.ofFen(Rounding.shareOf(amount.fen(), millionths));
    }

    /**
     * Returns whether this share of the amount is a whole number of fen, so that nothing is rounded.
     *
     * @throws ArithmeticException if the product does not fit
     */
    public boolean isExactOn(Money amount) {
        return Math.multiplyExact(amount.fen() % MILLIONTHS, millionths) % MILLIONTHS == 0;
    }

    /** Returns whether the proportion lies between nothing and the whole, both included. */
    public boolean isShare() {
        return millionths >= 0 && millionths <= MILLIONTHS;
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rate that && that.millionths == millionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millionths);
    }

    /** Returns the percentage without needless zeros, such as "65%" or "82.5%". */
    @Override
    public String toString() {
        BigDecimal percent = BigDecimal.valueOf(millionths, PERCENT_DECIMALS).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }
}
