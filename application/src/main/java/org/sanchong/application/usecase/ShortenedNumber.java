package org.sanchong.application.usecase;

/**
 * Knows identifiers that a spreadsheet took for numbers and wrote in powers of ten, such as {@code 4.30523E+17}: most of
 * their digits are lost, and different ones have become the same.
 */
final class ShortenedNumber {
    /** {@code 1E+15}, the shortest. */
    private static final int LEAST = 5;

    private ShortenedNumber() {}

    /** Returns whether the text is digits, with or without a point and more, then E, a plus and two or three digits. */
    static boolean is(byte[] text, int from, int length) {
        if (length < LEAST || !isDigit(text[from])) {
            return false;
        }
        int end = from + length;
        int plus = text[end - 3] == '+' ? end - 3 : end - 4;
        if (text[plus] != '+' || plus - 1 <= from || (text[plus - 1] != 'E' && text[plus - 1] != 'e')) {
            return false;
        }
        return areDigits(text, plus + 1, end) && isNumber(text, from, plus - 1);
    }

    private static boolean isNumber(byte[] text, int from, int until) {
        int point = from;
        while (point < until && isDigit(text[point])) {
            point++;
        }
        return point == until || (text[point] == '.' && point + 1 < until && areDigits(text, point + 1, until));
    }

    private static boolean areDigits(byte[] text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
