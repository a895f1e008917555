package org.sanchong.app.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Some whole records of a CSV file, as bytes.
 *
 * <p>A record ends with a line feed, a carriage return or both. One with quotes is the CSV parser's to take apart; where
 * there is none, values end at commas and line ends, and it takes no parser to see them.
 */
final class CsvBlock {
    private final String file;
    private final byte[] bytes;
    private final int from;
    private final int until;
    /** The number of the first line, from 1. */
    private final long line;

    CsvBlock(String file, byte[] bytes, int from, int until, long line) {
        this.file = file;
        this.bytes = bytes;
        this.from = from;
        this.until = until;
        this.line = line;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isEmpty() {
        return from == until;
    }

    long line() {
        return line;
    }

    /** Returns the block's first record. */
    CsvBlock first() {
        return new CsvBlock(file, bytes, from, CsvRecords.firstEnd(bytes, from, until), line);
    }

    /** Returns what follows the block's first record. */
    CsvBlock rest() {
        int end = CsvRecords.firstEnd(bytes, from, until);
        return new CsvBlock(file, bytes, end, until, line + CsvRecords.lines(bytes, from, end));
    }

    /** Takes the values of each row. */
    interface Values {
        /** Takes a value. */
        void value(byte[] text, int from, int length);

        /** Ends the row. */
        void endRow();
    }

    /**
     * Gives the values of every row; a line of blanks alone is no row.
     *
     * @return how many rows there were
     */
    int giveTo(Values values) {
        Utf8Check.check(bytes, from, until, file, line);
        if (!CsvRecords.hasQuote(bytes, from, until)) {
            return split(values);
        }
        RowHandler rows = new RowHandler(values);
        parse(rows);
        return rows.count;
    }

    /** Gives the records to a handler of the CSV parser's, which counts lines from the block's first. */
    <T> void parseTo(AbstractBaseCsvCallbackHandler<T> handler) {
        Utf8Check.check(bytes, from, until, file, line);
        parse(handler);
    }

    private <T> void parse(AbstractBaseCsvCallbackHandler<T> handler) {
        long last = 0;
        try (CsvReader<T> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, new String(bytes, from, until - from, StandardCharsets.UTF_8))) {
            for (T record : reader) {
                last = record instanceof Long number ? number : last;
            }
        } catch (CsvParseException e) {
            throw unreadable(last, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException unreadable(long last, CsvParseException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuntimeException ours && !(cause instanceof CsvParseException)) {
                return ours;
            }
            if (cause instanceof Error fatal) {
                throw fatal;
            }
        }
        CsvBlock broken = this;
        while (!broken.isEmpty() && (broken.line - line < last || broken.startsWithLineEnd())) {
            broken = broken.rest();
        }
        return new UnusableFileException(
                file + ", line " + broken.line + ": broken quoting (" + failure.getMessage()
                        + "). A value that holds a comma, a quote or a line break stands in quotes, and a quote in it is"
                        + " written twice",
                failure);
    }

    private boolean startsWithLineEnd() {
        return bytes[from] == '\n' || bytes[from] == '\r';
    }

    /** Gives the values of rows without quotes. */
    private int split(Values values) {
        int rows = 0;
        int start = from;
        boolean first = true;
        for (int at = from; at < until; at++) {
            byte b = bytes[at];
            if (b > ',' || (b != ',' && b != '\n' && b != '\r')) {
                continue;
            }
            if (b == ',') {
                values.value(bytes, start, at - start);
                first = false;
            } else {
                rows += endLine(values, start, at, first) ? 1 : 0;
                at += b == '\r' && at + 1 < until && bytes[at + 1] == '\n' ? 1 : 0;
                first = true;
            }
            start = at + 1;
        }
        if (start < until || !first) {
            rows += endLine(values, start, until, first) ? 1 : 0;
        }
        return rows;
    }

    /** Ends a line; false if nothing but blanks stood on it. */
    private boolean endLine(Values values, int start, int end, boolean alone) {
        if (alone && isBlank(bytes, start, end)) {
            return false;
        }
        values.value(bytes, start, end - start);
        values.endRow();
        return true;
    }

    private static boolean isBlank(byte[] bytes, int from, int until) {
        for (int i = from; i < until; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Passes values on as the parser finds them. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<Long> {
        private final Values values;
        private byte[] utf8 = new byte[1 << 8];
        private int count;
        /** Whether nothing but blanks has come so far, as on an empty line; it is passed on if more follows. */
        private boolean blank = true;

        private int blankLength = -1;

        RowHandler(Values values) {
            this.values = values;
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            if (index == 0 && !quoted && isBlank(text, from, length)) {
                encode(text, from, length);
                blankLength = length;
                return;
            }
            passBlank();
            blank = false;
            int encoded = encode(text, from, length);
            values.value(utf8, 0, encoded);
        }

        private void passBlank() {
            if (blankLength >= 0) {
                values.value(utf8, 0, blankLength);
                blankLength = -1;
            }
        }

        @Override
        protected Long buildRecord() {
            if (!blank) {
                values.endRow();
                count++;
            }
            blank = true;
            blankLength = -1;
            return getStartingLineNumber();
        }

        private static boolean isBlank(char[] text, int from, int length) {
            for (int i = from; i < from + length; i++) {
                if (text[i] != ' ' && text[i] != '\t') {
                    return false;
                }
            }
            return true;
        }

        private int encode(char[] text, int from, int length) {
            if (utf8.length < length) {
                utf8 = new byte[length * 2];
            }
            for (int i = 0; i < length; i++) {
                char c = text[from + i];
                if (c >= 0x80) {
                    utf8 = new String(text, from, length).getBytes(StandardCharsets.UTF_8);
                    return utf8.length;
                }
                utf8[i] = (byte) c;
            }
            return length;
        }
    }
}
