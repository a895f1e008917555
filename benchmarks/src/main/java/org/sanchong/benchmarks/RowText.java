package org.sanchong.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Rows of a CSV file as bytes, of values that need no quotes. */
final class RowText {
    private final byte[] bytes;
    private int length;

    RowText(int room) {
        this.bytes = new byte[room];
    }

    int length() {
        return length;
    }

    /** Adds a text. */
    RowText text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return text(utf8);
    }

    /** Adds a text in UTF-8. */
    RowText text(byte[] utf8) {
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** Ends a value. */
    RowText next() {
        bytes[length++] = ',';
        return this;
    }

    /** Adds a letter and a number of so many digits. */
    RowText numbered(char letter, long number, int digits) {
        bytes[length++] = (byte) letter;
        return digits(number, digits);
    }

    private RowText digits(long number, int digits) {
        long rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Adds a day, given as days since 1970-01-01. */
    RowText day(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        digits(day.getYear(), 4);
        bytes[length++] = '-';
        digits(day.getMonthValue(), 2);
        bytes[length++] = '-';
        return digits(day.getDayOfMonth(), 2);
    }

    /** Adds an amount of yuan. */
    RowText yuan(long fen) {
        long yuan = fen / 100;
        int digits = 1;
        for (long ten = 10; ten <= yuan; ten *= 10) {
            digits++;
        }
        digits(yuan, digits);
        bytes[length++] = '.';
        return digits(fen % 100, 2);
    }

    /** Ends a row. */
    void end() {
        bytes[length++] = '\n';
    }

    /** Writes what there is, and begins anew. */
    void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
