package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.settlement.Lexicon;

/** Reads values straight from characters, as the contract writes them; the result is a number of the lexicon's. */
final class FieldText {
    /** Instead of an amount: it is negative. */
    static final long NEGATIVE = Long.MIN_VALUE + 2;

    private static final char[] TRUE = "true".toCharArray();
    private static final char[] FALSE = "false".toCharArray();
    private static final int DATE_LENGTH = 10;
    private static final int FEN_PER_YUAN = 100;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private byte[] utf8 = new byte[256];
    private int utf8Length;

    /** Reads yuan: digits, then optionally a point and one or two digits; a minus before such is {@link #NEGATIVE}. */
    static long amount(char[] text, int from, int length) {
        if (length > 0 && text[from] == '-') {
            long without = amount(text, from + 1, length - 1, Long.MAX_VALUE);
            return without == Lexicon.UNREADABLE ? without : NEGATIVE;
        }
        return amount(text, from, length, Expense.MOST.fen());
    }

    /** Reads an amount without a sign; one above the most is unreadable, unless anything goes. */
    private static long amount(char[] text, int from, int length, long most) {
        int end = from + length;
        int at = from;
        long yuan = 0;
        boolean tooMuch = false;
        for (; at < end && isDigit(text[at]); at++) {
            yuan = yuan * 10 + (text[at] - '0');
            if (yuan > Expense.MOST.fen() / FEN_PER_YUAN) {
                tooMuch = true;
                yuan = 0;
            }
        }
        if (at == from) {
            return Lexicon.UNREADABLE;
        }
        long fen = yuan * FEN_PER_YUAN;
        if (at < end) {
            int decimals = end - at - 1;
            if (text[at] != '.' || decimals < 1 || decimals > 2 || !isDigit(text[at + 1]) || !isDigit(text[end - 1])) {
                return Lexicon.UNREADABLE;
            }
            fen += (text[at + 1] - '0') * 10L + (decimals == 2 ? text[at + 2] - '0' : 0);
        }
        boolean refused = most != Long.MAX_VALUE && (tooMuch || fen > most);
        return refused ? Lexicon.UNREADABLE : fen;
    }

    /** Reads a day, YYYY-MM-DD, as days since 1970-01-01. */
    static long date(char[] text, int from, int length) {
        if (length != DATE_LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return Lexicon.UNREADABLE;
        }
        int year = digits(text, from, 4);
        int month = digits(text, from + 5, 2);
        int day = digits(text, from + 8, 2);
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return Lexicon.UNREADABLE;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day > DAYS[month - 1] + (leap && month == 2 ? 1 : 0)) {
            return Lexicon.UNREADABLE;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /** Reads {@code true} or {@code false}. */
    static long flag(char[] text, int from, int length) {
        if (matches(text, from, length, TRUE)) {
            return 1;
        }
        return matches(text, from, length, FALSE) ? 0 : Lexicon.UNREADABLE;
    }

    /** Reads a whole number of at most fifteen digits. */
    static long count(char[] text, int from, int length) {
        long count = 0;
        for (int i = from; i < from + length; i++) {
            if (!isDigit(text[i]) || length > 15) {
                return Lexicon.UNREADABLE;
            }
            count = count * 10 + (text[i] - '0');
        }
        return length == 0 ? Lexicon.UNREADABLE : count;
    }

    /** Reads exactly so many ASCII digits, or -1. */
    static int digits(char[] text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            if (!isDigit(text[i])) {
                return -1;
            }
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }

    /** Encodes the characters; {@link #bytes} and {@link #length} hold the result until the next call. */
    void encode(char[] text, int from, int length) {
        if (utf8.length < length) {
            utf8 = new byte[length * 2];
        }
        for (int i = 0; i < length; i++) {
            char c = text[from + i];
            if (c >= 0x80) {
                utf8 = new String(text, from, length).getBytes(StandardCharsets.UTF_8);
                utf8Length = utf8.length;
                return;
            }
            utf8[i] = (byte) c;
        }
        utf8Length = length;
    }

    byte[] bytes() {
        return utf8;
    }

    int length() {
        return utf8Length;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean matches(char[] text, int from, int length, char[] expected) {
        return Arrays.equals(expected, 0, expected.length, text, from, from + length);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
