package org.sanchong.app.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checker's own sums: fen as whole numbers, proportions as exact millionths. */
final class Fen {
    private static final BigInteger WHOLE = BigInteger.valueOf(1_000_000);
    private static final Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]{0,8})([.][0-9]{0,3}[1-9])?%");
    private static final int FEN_PER_YUAN = 100;
    private static final int YUAN_DECIMALS = 2;
    private static final int PERCENT_DECIMALS = 4;
    private static final int MOST_DIGITS = 17;

    private Fen() {}

    /** Returns the yuan with two decimals. */
    static String text(long fen) {
        long size = Math.abs(fen);
        long cents = size % FEN_PER_YUAN;
        return (fen < 0 ? "-" : "") + size / FEN_PER_YUAN + (cents < 10 ? ".0" : ".") + cents;
    }

    /** Returns the fen of an amount as derivations write it, or null if it is none: two decimals, no needless zeros. */
    @Nullable
    static Long read(String yuan) {
        int start = yuan.startsWith("-") ? 1 : 0;
        int point = yuan.length() - YUAN_DECIMALS - 1;
        if (point <= start || point > MOST_DIGITS || yuan.charAt(point) != '.') {
            return null;
        }
        if (yuan.charAt(start) == '0' && point > start + 1) {
            return null;
        }
        long fen = 0;
        for (int i = start; i < yuan.length(); i++) {
            char digit = yuan.charAt(i);
            if (i != point) {
                if (digit < '0' || digit > '9') {
                    return null;
                }
                fen = fen * 10 + digit - '0';
            }
        }
        return start == 0 ? Long.valueOf(fen) : fen == 0 ? null : Long.valueOf(-fen);
    }

    /** Returns the fen of an amount as people write it in claims: digits and at most two decimals; null if it is none. */
    @Nullable
    static Long readLoosely(String yuan) {
        if (!yuan.matches("[0-9]{1,15}([.][0-9]{1,2})?")) {
            return null;
        }
        int point = yuan.indexOf('.');
        String whole = point < 0 ? yuan : yuan.substring(0, point);
        String part = point < 0 ? "" : yuan.substring(point + 1);
        return Long.parseLong(whole) * FEN_PER_YUAN + Long.parseLong((part + "00").substring(0, YUAN_DECIMALS));
    }

    /** Returns the millionths of a proportion such as {@code 82.5%}, or null if it is none as derivations write it. */
    @Nullable
    static Long millionths(String percent) {
        if (!PERCENT.matcher(percent).matches()) {
            return null;
        }
        String number = percent.substring(0, percent.length() - 1);
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String part = point < 0 ? "" : number.substring(point + 1);
        return Long.parseLong(whole + (part + "0000").substring(0, PERCENT_DECIMALS));
    }

    /** Returns an amount times a proportion, in millionths of a fen. */
    static BigInteger exact(long fen, long millionths) {
        return BigInteger.valueOf(fen).multiply(BigInteger.valueOf(millionths));
    }

    /** Returns whole fen, half up; nothing negative is ever rounded. */
    static long rounded(BigInteger millionthsOfFen) {
        return millionthsOfFen.add(WHOLE.shiftRight(1)).divide(WHOLE).longValueExact();
    }

    /** Returns the whole fen of yuan, half away from zero. */
    static long rounded(BigDecimal yuan) {
        int parts = yuan.scale() - YUAN_DECIMALS;
        BigInteger size = yuan.unscaledValue().abs();
        BigInteger fen = size.multiply(BigInteger.TEN.pow(Math.max(0, -parts)));
        if (parts > 0) {
            BigInteger whole = BigInteger.TEN.pow(parts);
            fen = size.add(whole.shiftRight(1)).divide(whole);
        }
        return (yuan.signum() < 0 ? fen.negate() : fen).longValueExact();
    }
}
