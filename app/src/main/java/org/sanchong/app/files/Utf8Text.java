package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import org.sanchong.application.port.out.TextSpan;

/** Text in the making, as UTF-8 bytes; an amount is written without a String of its own. */
final class Utf8Text {
    /** Of an amount, with its sign and its point. */
    private static final int MOST_DIGITS = 24;

    private static final int MOST_NUMBER_BYTES = 10;

    /** What is written at a time: the platform copies it once more, and so much of it stays in a processor's cache. */
    private static final int SLICE = 1 << 16;

    private byte[] bytes;
    private int length;

    Utf8Text() {
        this(1 << 10);
    }

    /** Begins with room for so many bytes; more is made as needed. */
    Utf8Text(int room) {
        bytes = new byte[room];
    }

    Utf8Text add(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    Utf8Text add(byte[] text, int from, int size) {
        room(size);
        System.arraycopy(text, from, bytes, length, size);
        length += size;
        return this;
    }

    /** Adds text of ASCII characters. */
    Utf8Text addAscii(String ascii) {
        int size = ascii.length();
        room(size);
        for (int i = 0; i < size; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += size;
        return this;
    }

    /** Puts text in, before what stands at the place. */
    void insert(int at, String ascii) {
        room(ascii.length());
        System.arraycopy(bytes, at, bytes, at + ascii.length(), length - at);
        int end = length + ascii.length();
        length = at;
        addAscii(ascii);
        length = end;
    }

    Utf8Text add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length);
    }

    /** Adds yuan with two decimals. */
    Utf8Text addYuan(long fen) {
        room(MOST_DIGITS);
        putYuan(fen);
        return this;
    }

    /**
     * Adds text with yuan in it.
     *
     * @param places where in the text the amounts stand, from the first on
     * @param fen as many amounts
     */
    Utf8Text addBetween(byte[] text, int[] places, long... fen) {
        room(text.length + places.length * MOST_DIGITS);
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            int size = places[i] - from;
            System.arraycopy(text, from, bytes, length, size);
            length += size;
            from = places[i];
            putYuan(fen[i]);
        }
        System.arraycopy(text, from, bytes, length, text.length - from);
        length += text.length - from;
        return this;
    }

    /** Adds a byte. */
    Utf8Text addByte(int value) {
        room(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** Adds a number in as few bytes as it needs: seven bits each, the least first, and a sign at the end. */
    Utf8Text addNumber(long number) {
        room(MOST_NUMBER_BYTES);
        long left = number << 1 ^ number >> 63;
        while ((left & ~0x7FL) != 0) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
        return this;
    }

    /** Adds yuan with two decimals, a comma after each. */
    Utf8Text addYuan(long[] fen) {
        room(fen.length * (MOST_DIGITS + 1));
        for (long each : fen) {
            putYuan(each);
            bytes[length++] = ',';
        }
        return this;
    }

    /** Adds a day, YYYY-MM-DD. */
    Utf8Text addDay(LocalDate day) {
        int year = day.getYear();
        if (year < 1000 || year > 9999) {
            return addAscii(day.toString());
        }
        room(MOST_DIGITS);
        putTwoDigits(year / 100);
        putTwoDigits(year % 100);
        bytes[length++] = '-';
        putTwoDigits(day.getMonthValue());
        bytes[length++] = '-';
        putTwoDigits(day.getDayOfMonth());
        return this;
    }

    private void putTwoDigits(int number) {
        bytes[length++] = (byte) ('0' + number / 10);
        bytes[length++] = (byte) ('0' + number % 10);
    }

    private void putYuan(long fen) {
        byte[] to = bytes;
        int at = length;
        if (fen == 0) {
            // What most tiers pay for most claims.
            to[at] = '0';
            to[at + 1] = '.';
            to[at + 2] = '0';
            to[at + 3] = '0';
            length = at + 4;
            return;
        }
        if (fen < 0) {
            to[at++] = '-';
        }
        long left = Math.abs(fen);
        int size = 4;
        for (long rest = left / 1000; rest > 0; rest /= 10) {
            size++;
        }
        at += size;
        length = at;
        for (int written = 0; written < size; written++) {
            long rest = left / 10;
            to[--at] = written == 2 ? (byte) '.' : (byte) ('0' + left - rest * 10);
            left = written == 2 ? left : rest;
        }
    }

    /**
     * Adds a value of a CSV file, in quotes where it needs them.
     *
     * @param guarded whether a value that a spreadsheet would take for a formula gets an apostrophe before it
     */
    Utf8Text addCsv(byte[] text, int from, int size, boolean guarded) {
        boolean formula = guarded && size > 0 && "=+-@\t\r".indexOf(text[from]) >= 0;
        room(2 * size + 3);
        int start = length;
        if (formula) {
            bytes[length++] = '\'';
        }
        for (int i = from; i < from + size; i++) {
            byte b = text[i];
            if (b <= ',' && (b == ',' || b == '"' || b == '\n' || b == '\r')) {
                length = start;
                return addQuoted(text, from, size, formula);
            }
            bytes[length++] = b;
        }
        return this;
    }

    private Utf8Text addQuoted(byte[] text, int from, int size, boolean formula) {
        bytes[length++] = '"';
        if (formula) {
            bytes[length++] = '\'';
        }
        for (int i = from; i < from + size; i++) {
            if (text[i] == '"') {
                bytes[length++] = '"';
            }
            bytes[length++] = text[i];
        }
        bytes[length++] = '"';
        return this;
    }

    Utf8Text addCsv(TextSpan text, boolean guarded) {
        return addCsv(text.bytes(), text.from(), text.length(), guarded);
    }

    Utf8Text addCsv(String text, boolean guarded) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return addCsv(utf8, 0, utf8.length, guarded);
    }

    /** Returns how many bytes there are. */
    int length() {
        return length;
    }

    /** Begins anew. */
    void clear() {
        length = 0;
    }

    /** Gives the bytes to a digest. */
    void digest(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }

    /** Returns a copy of the bytes. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Copies the text into bytes that have room for it. */
    void copyTo(byte[] to, int at) {
        System.arraycopy(bytes, 0, to, at, length);
    }

    /** Adds the text to another. */
    void addTo(Utf8Text other) {
        other.add(bytes, 0, length);
    }

    void writeTo(OutputStream out) throws IOException {
        for (int from = 0; from < length; from += SLICE) {
            out.write(bytes, from, Math.min(SLICE, length - from));
        }
    }

    /** Writes the text and begins anew. */
    void flushTo(OutputStream out) throws IOException {
        writeTo(out);
        length = 0;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
