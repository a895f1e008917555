package org.sanchong.domain.money;

import java.math.BigDecimal;

/**
 * Exact numbers of up to four decimals as whole ten-thousandths: prices and quantities, which may hold a part of a fen.
 * Of two such numbers {@link Rounding#product} makes fen.
 */
public final class FourDecimals {
    /** The largest number that is read, included: 10,000,000,000, in ten-thousandths. */
    public static final long MOST = 100_000_000_000_000L;

    private static final int DECIMALS = 4;
    private static final int MOST_DIGITS = 11;

    private FourDecimals() {}

    /**
     * Returns the number in ten-thousandths.
     *
     * @param number perhaps a minus, at most eleven ASCII digits, then optionally a point and one to four digits
     * @throws IllegalArgumentException if the text is anything else, or the number beyond {@link #MOST}
     */
    public static long parse(String number) {
        boolean negative = number.startsWith("-");
        int from = negative ? 1 : 0;
        int point = number.indexOf('.');
        int wholeEnd = point < 0 ? number.length() : point;
        int decimals = point < 0 ? 0 : number.length() - point - 1;
        if (wholeEnd == from || wholeEnd - from > MOST_DIGITS || decimals > DECIMALS || (point >= 0 && decimals == 0)) {
            throw unreadable(number);
        }
        long value = 0;
        for (int at = from; at < number.length(); at++) {
            char c = number.charAt(at);
            if (at != point) {
                if (c < '0' || c > '9') {
                    throw unreadable(number);
                }
                value = value * 10 + (c - '0');
            }
        }
        for (int i = decimals; i < DECIMALS; i++) {
            value *= 10;
        }
        if (value > MOST) {
            throw unreadable(number);
        }
        return negative ? -value : value;
    }

    /** Returns the number without needless zeros, such as {@code 4.52}. */
    public static String text(long tenThousandths) {
        BigDecimal number = BigDecimal.valueOf(tenThousandths, DECIMALS).stripTrailingZeros();
        return number.toPlainString();
    }

    private static IllegalArgumentException unreadable(String number) {
        return new IllegalArgumentException("not a number with at most four decimals, up to 10000000000: " + number);
    }
}
