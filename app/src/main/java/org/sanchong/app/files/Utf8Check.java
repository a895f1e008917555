package org.sanchong.app.files;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.sanchong.application.port.out.UnusableFileException;

/** Refuses bytes that are not UTF-8, with the line they stand in, where a decoder would replace them in silence. */
final class Utf8Check {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** How to save a file as UTF-8. */
    static final String MEND =
            " In Excel choose \"Save as\", \"CSV UTF-8 (comma delimited)\"" + " / 请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”";

    private static final long BEYOND_ASCII = 0x8080808080808080L;

    private Utf8Check() {}

    /**
     * Checks some bytes that begin with a character and end with one.
     *
     * @param line the number of the first line, from 1
     */
    static void check(byte[] bytes, int from, int until, String file, long line) {
        int bad = firstBad(bytes, from, until);
        if (bad < until) {
            long lines = CsvRecords.lines(bytes, from, bad);
            throw new UnusableFileException(file + ", line " + (line + lines)
                    + ": these bytes are not UTF-8, and it is not certain that the file is Chinese text in GB18030."
                    + MEND);
        }
    }

    /** Returns where the first byte stands that is no ASCII, or the end. */
    static int asciiEnd(byte[] bytes, int from, int until) {
        int at = from;
        while (at <= until - Long.BYTES && ((long) EIGHT.get(bytes, at) & BEYOND_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < until && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Returns where the first byte stands that is no UTF-8, or the end. */
    static int firstBad(byte[] bytes, int from, int until) {
        int at = from;
        while (at < until) {
            at = asciiEnd(bytes, at, until);
            int length = at < until ? lengthAt(bytes, at, until) : 0;
            if (at < until && length == 0) {
                return at;
            }
            at += length;
        }
        return until;
    }

    /** Returns how many bytes the character has that begins here beyond ASCII, or 0 if none does. */
    private static int lengthAt(byte[] bytes, int at, int until) {
        int b = bytes[at] & 0xFF;
        if (b < 0xC2 || b > 0xF4) {
            return 0;
        }
        int length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
        // The second byte is bounded where a shorter form, a surrogate or more than Unicode has would begin.
        int least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        int most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        for (int i = 1; i < length; i++) {
            int next = at + i < until ? bytes[at + i] & 0xFF : 0;
            if (next < least || next > most) {
                return 0;
            }
            least = 0x80;
            most = 0xBF;
        }
        return length;
    }
}
