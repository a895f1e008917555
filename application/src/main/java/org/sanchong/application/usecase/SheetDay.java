package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import org.sanchong.domain.settlement.Lexicon;

/**
 * Reads a day as spreadsheets in China write it: {@code 2022/5/1} or {@code 2022年5月1日}, the year first, in four digits.
 * Nothing else is guessed at: what stands first in {@code 5/1/2022} nobody can tell.
 */
final class SheetDay {
    private static final byte[] SLASH = {'/'};
    private static final byte[] NOTHING = {};
    private static final byte[] YEAR = "年".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MONTH = "月".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DAY = "日".getBytes(StandardCharsets.UTF_8);

    private final byte[] text;
    private final int end;
    private int at;

    private SheetDay(byte[] text, int from, int length) {
        this.text = text;
        this.at = from;
        this.end = from + length;
    }

    /** Returns the day as days since 1970-01-01, or unreadable. */
    static long read(byte[] text, int from, int length) {
        long slashed = new SheetDay(text, from, length).read(SLASH, SLASH, NOTHING);
        return slashed == Lexicon.UNREADABLE ? new SheetDay(text, from, length).read(YEAR, MONTH, DAY) : slashed;
    }

    private long read(byte[] afterYear, byte[] afterMonth, byte[] afterDay) {
        int year = digits(4, 4);
        if (year < 0 || !skip(afterYear)) {
            return Lexicon.UNREADABLE;
        }
        int month = digits(1, 2);
        if (month < 0 || !skip(afterMonth)) {
            return Lexicon.UNREADABLE;
        }
        int day = digits(1, 2);
        return day < 0 || !skip(afterDay) || at != end ? Lexicon.UNREADABLE : FieldText.day(year, month, day);
    }

    /** Reads so many digits, or returns -1. */
    private int digits(int least, int most) {
        int number = 0;
        int count = 0;
        while (at < end && count < most && text[at] >= '0' && text[at] <= '9') {
            number = number * 10 + (text[at++] - '0');
            count++;
        }
        return count < least ? -1 : number;
    }

    private boolean skip(byte[] expected) {
        for (byte b : expected) {
            if (at >= end || text[at++] != b) {
                return false;
            }
        }
        return true;
    }
}
