package org.sanchong.application.usecase;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sanchong.application.wording.FileWords;
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
    private static final byte[] YES = FileWords.YES.getBytes(StandardCharsets.UTF_8);
    private static final byte[] NO = FileWords.NO.getBytes(StandardCharsets.UTF_8);
    private static final int DATE_LENGTH = 10;
    private static final int REGION_DIGITS = 6;
    private static final int FEN_PER_YUAN = 100;
    private static final long MOST = Expense.MOST.fen();
    private static final long MOST_YUAN = MOST / FEN_PER_YUAN;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    /** Days from 0000-01-01 to 1970-01-01. */
    private static final int DAYS_TO_1970 = 719_528;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private FieldText() {}

    /** Reads yuan: digits, then optionally a point and one or two digits; a minus before such is {@link #NEGATIVE}. */
    static long amount(byte[] text, int from, int length) {
        boolean negative = length > 0 && text[from] == '-';
        int first = negative ? from + 1 : from;
        int end = from + length;
        int at = first;
        long yuan = 0;
        for (; at < end && isDigit(text[at]); at++) {
            // What is far too much stays far too much, however many digits follow.
            yuan = yuan > MOST_YUAN ? yuan : yuan * 10 + (text[at] - '0');
        }
        if (at == first) {
            return Lexicon.UNREADABLE;
        }
        long fen = yuan * FEN_PER_YUAN;
        if (at < end) {
            int decimals = decimals(text, at, end);
            if (decimals < 0) {
                return Lexicon.UNREADABLE;
            }
            fen += decimals;
        }
        if (negative) {
            return NEGATIVE;
        }
        return fen > MOST ? Lexicon.UNREADABLE : fen;
    }

    /** Reads a point and one or two digits as fen, or returns a negative number. */
    private static int decimals(byte[] text, int point, int end) {
        if (text[point] != '.') {
            return -1;
        }
        if (end - point == 2) {
            return isDigit(text[point + 1]) ? (text[point + 1] - '0') * 10 : -1;
        }
        return end - point == 3 ? two(text, point + 1) : -1;
    }

    /** Reads two ASCII digits, or returns -1. */
    private static int two(byte[] text, int from) {
        int tens = text[from] - '0';
        int units = text[from + 1] - '0';
        return tens < 0 || tens > 9 || units < 0 || units > 9 ? -1 : tens * 10 + units;
    }

    /** Reads a day, YYYY-MM-DD or as a spreadsheet writes it, year first, as days since 1970-01-01. */
    static long date(byte[] text, int from, int length) {
        if (length != DATE_LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return SheetDay.read(text, from, length);
        }
        int century = two(text, from);
        int yearOfCentury = two(text, from + 2);
        int year = century * 100 + yearOfCentury;
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        return (century | yearOfCentury) < 0 ? Lexicon.UNREADABLE : day(year, month, day);
    }

    /** Returns a day as days since 1970-01-01, unreadable if the year has no such day. */
    static long day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
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

    /** Reads six ASCII digits, or returns -1. */
    static int sixDigits(byte[] text, int from, int length) {
        if (length != REGION_DIGITS) {
            return -1;
        }
        int first = two(text, from);
        int second = two(text, from + 2);
        int third = two(text, from + 4);
        return (first | second | third) < 0 ? -1 : first * 10_000 + second * 100 + third;
    }

    /** Reads {@code true} or {@code false}, or the Chinese words for them. */
    static long flag(byte[] text, int from, int length) {
        if (matches(text, from, length, TRUE)) {
            return 1;
        }
        if (matches(text, from, length, FALSE)) {
            return 0;
        }
        if (matches(text, from, length, YES)) {
            return 1;
        }
        return matches(text, from, length, NO) ? 0 : Lexicon.UNREADABLE;
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
