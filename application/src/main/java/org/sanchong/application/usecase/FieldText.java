package org.sanchong.application.usecase;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.settlement.Lexicon;

/** Reads values straight from UTF-8 bytes, as the contract writes them; the result is a number of the lexicon's. */
final class FieldText {
    /** Instead of an amount: it is negative. */
    static final long NEGATIVE = Long.MIN_VALUE + 2;

    /** Instead of a hash: there is no text. */
    static final long NO_HASH = 0;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final int DATE_LENGTH = 10;
    private static final int FEN_PER_YUAN = 100;
    private static final int MOST_YUAN_DIGITS = 15;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    /** Days from 0000-01-01 to 1970-01-01. */
    private static final int DAYS_TO_1970 = 719_528;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private FieldText() {}

    /** Reads yuan: digits, then optionally a point and one or two digits; a minus before such is {@link #NEGATIVE}. */
    static long amount(byte[] text, int from, int length) {
        if (length > 0 && text[from] == '-') {
            return isAmount(text, from + 1, length - 1) ? NEGATIVE : Lexicon.UNREADABLE;
        }
        if (!isAmount(text, from, length)) {
            return Lexicon.UNREADABLE;
        }
        int end = from + length;
        int at = from;
        while (at < end && text[at] == '0') {
            at++;
        }
        long yuan = 0;
        for (int first = at; at < end && text[at] != '.'; at++) {
            if (at - first > MOST_YUAN_DIGITS) {
                return Lexicon.UNREADABLE;
            }
            yuan = yuan * 10 + (text[at] - '0');
        }
        long fen = yuan * FEN_PER_YUAN;
        if (at < end) {
            fen += (text[at + 1] - '0') * 10L + (end - at == 3 ? text[at + 2] - '0' : 0);
        }
        return fen > Expense.MOST.fen() ? Lexicon.UNREADABLE : fen;
    }

    /** Returns whether the text is digits, then optionally a point and one or two digits. */
    private static boolean isAmount(byte[] text, int from, int length) {
        int end = from + length;
        int at = from;
        while (at < end && isDigit(text[at])) {
            at++;
        }
        if (at == from || at == end) {
            return at > from;
        }
        int decimals = end - at - 1;
        return text[at] == '.' && (decimals == 1 || decimals == 2) && isDigit(text[at + 1]) && isDigit(text[end - 1]);
    }

    /** Reads a day, YYYY-MM-DD, as days since 1970-01-01. */
    static long date(byte[] text, int from, int length) {
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
        int leapsBefore = year == 0 ? 0 : (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 + 1;
        int before = DAYS_BEFORE[month - 1] + (leap && month > 2 ? 1 : 0);
        return 365L * year + leapsBefore + before + day - 1 - DAYS_TO_1970;
    }

    /** Reads {@code true} or {@code false}. */
    static long flag(byte[] text, int from, int length) {
        if (matches(text, from, length, TRUE)) {
            return 1;
        }
        return matches(text, from, length, FALSE) ? 0 : Lexicon.UNREADABLE;
    }

    /** Reads a whole number of at most fifteen digits. */
    static long count(byte[] text, int from, int length) {
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
    static int digits(byte[] text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            if (!isDigit(text[i])) {
                return -1;
            }
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }

    /** Returns a hash of a text, well mixed in all its bits; only that of no text is {@link #NO_HASH}. */
    static long hash(byte[] text, int from, int length) {
        if (length == 0) {
            return NO_HASH;
        }
        int end = from + length;
        long hash = length * 0x9E3779B97F4A7C15L;
        if (length < Long.BYTES) {
            long all = 0;
            for (int at = from; at < end; at++) {
                all = (all << Byte.SIZE) | (text[at] & 0xFF);
            }
            hash ^= all;
        } else {
            for (int at = from; at < end - Long.BYTES; at += Long.BYTES) {
                hash = mixed(hash ^ (long) EIGHT.get(text, at));
            }
            // The last eight bytes: some of them were read already.
            hash ^= (long) EIGHT.get(text, end - Long.BYTES);
        }
        hash = mixed(hash);
        return hash == NO_HASH ? 1 : hash;
    }

    /** Spreads every bit of a number over all bits. */
    static long mixed(long number) {
        long mixed = (number ^ (number >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    private static boolean matches(byte[] text, int from, int length, byte[] expected) {
        return Arrays.equals(expected, 0, expected.length, text, from, from + length);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
