package org.sanchong.app.files;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where the records of a CSV file end, in bytes that begin with a record. */
final class CsvRecords {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private CsvRecords() {}

    /** Returns whether a quotation mark stands anywhere. */
    static boolean hasQuote(byte[] bytes, int from, int until) {
        int at = from;
        for (; at <= until - Long.BYTES; at += Long.BYTES) {
            if (equal((long) EIGHT.get(bytes, at), '"') != 0) {
                return true;
            }
        }
        for (; at < until; at++) {
            if (bytes[at] == '"') {
                return true;
            }
        }
        return false;
    }

    /** Returns how many lines end: a carriage return and the line feed after it end one together. */
    static long lines(byte[] bytes, int from, int until) {
        long lines = 0;
        int at = from;
        for (; at <= until - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            if (equal(eight, '\r') != 0) {
                break;
            }
            lines += Long.bitCount(equal(eight, '\n'));
        }
        for (; at < until; at++) {
            byte b = bytes[at];
            if (b == '\n' || (b == '\r' && (at + 1 == until || bytes[at + 1] != '\n'))) {
                lines++;
            }
        }
        return lines;
    }

    /** Returns the top bit of each of eight bytes that are the character. */
    private static long equal(long eight, char ascii) {
        long differing = eight ^ (ascii * ONES);
        return ~(((differing & ~TOPS) + ~TOPS) | differing | ~TOPS);
    }

    /** Returns where the first record ends, behind its line end; where the bytes end if it does not before. */
    static int firstEnd(byte[] bytes, int from, int until) {
        return end(bytes, from, until, true);
    }

    /**
     * Returns where the last record ends of which it is certain that it does, behind its line end, or the start if none
     * does: what follows the bytes may go on with a last record, and a line feed may follow a carriage return.
     */
    static int lastEnd(byte[] bytes, int from, int until) {
        if (hasQuote(bytes, from, until)) {
            return end(bytes, from, until, false);
        }
        for (int at = until - 1; at >= from; at--) {
            if (bytes[at] == '\n' || (bytes[at] == '\r' && at + 1 < until)) {
                return at + 1;
            }
        }
        return from;
    }

    private static int end(byte[] bytes, int from, int until, boolean first) {
        int last = first ? until : from;
        int at = from;
        while (at < until) {
            // Here a value begins, and nowhere else does a quote open.
            int end = unquoted(bytes, bytes[at] == '"' ? quoted(bytes, at + 1, until) : at, until);
            if (end == until) {
                return last;
            }
            at = end + 1;
            if (bytes[end] == ',') {
                continue;
            }
            boolean both = bytes[end] == '\r' && at < until && bytes[at] == '\n';
            at += both ? 1 : 0;
            if (first) {
                return at;
            }
            // A carriage return at the very end may have its line feed yet to come.
            last = bytes[at - 1] == '\r' && at == until ? last : at;
        }
        return last;
    }

    /** Returns where quotes close that opened before; inside them two stand for one. */
    private static int quoted(byte[] bytes, int from, int until) {
        int at = from;
        while (at < until) {
            if (bytes[at++] == '"') {
                if (at == until || bytes[at] != '"') {
                    return at;
                }
                at++;
            }
        }
        return until;
    }

    /** Returns where the comma or the line end stands that ends a value. */
    private static int unquoted(byte[] bytes, int from, int until) {
        int at = from;
        while (at < until && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
