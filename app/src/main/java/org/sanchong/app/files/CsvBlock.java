package org.sanchong.app.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Some whole records of a CSV file, as bytes.
 *
 * <p>A record ends with a line feed, a carriage return or both. One with quotes is the CSV parser's to take apart; where
 * there is none, values end at commas and line ends, and it takes no parser to see them.
 */
final class CsvBlock {
    private static final long MOST_ROW = Integer.MAX_VALUE - 8L;

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

    /**
     * Gives the values of every row; a line of blanks alone is no row.
     *
     * @return how many rows there were
     */
    int giveTo(ClaimRows rows) {
        Utf8Check.check(bytes, from, until, file, line);
        if (!CsvRecords.hasQuote(bytes, from, until)) {
            return split(rows);
        }
        RowHandler handler = new RowHandler(rows);
        parse(handler);
        return handler.count;
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

    /**
     * Returns what to throw for what the parser threw: it counts lines from the block's first, and wraps what a handler
     * threw.
     *
     * @param last the line on which the last record began that it could read, 0 if it could read none
     */
    private RuntimeException unreadable(long last, CsvParseException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause instanceof CsvParseException) {
            cause = cause.getCause();
        }
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        if (cause instanceof RuntimeException ours && !(cause instanceof CsvParseException)) {
            return ours;
        }
        CsvBlock broken = this;
        while (!broken.isEmpty() && (broken.line - line < last || broken.startsWithLineEnd())) {
            broken = broken.rest();
        }
        return new UnusableFileException(
                file + ", line " + broken.line
                        + ": broken quoting in the row that begins here. A value that holds a comma, a quote or a line"
                        + " break stands in quotes, a quote in it is written twice, and nothing follows the closing quote",
                failure);
    }

    private boolean startsWithLineEnd() {
        return bytes[from] == '\n' || bytes[from] == '\r';
    }

    /** Gives the rows where no value has quotes. */
    private int split(ClaimRows rows) {
        Line line = new Line();
        int count = 0;
        int at = from;
        while (at < until) {
            line.read(bytes, at, until);
            if (line.values > 1 || !isBlank(bytes, at, line.ends[0])) {
                rows.row(bytes, at, line.ends, line.values);
                count++;
            }
            at = line.next;
        }
        return count;
    }

    /** A line without quotes: where its values end, and where the next line begins. */
    private static final class Line {
        private int[] ends = new int[1 << 6];
        private int values;
        private int next;

        void read(byte[] bytes, int from, int until) {
            values = 0;
            int at = from;
            while (at < until) {
                byte b = bytes[at];
                if (b <= ',' && (b == ',' || b == '\n' || b == '\r')) {
                    end(at);
                    if (b != ',') {
                        next = b == '\r' && at + 1 < until && bytes[at + 1] == '\n' ? at + 2 : at + 1;
                        return;
                    }
                }
                at++;
            }
            end(until);
            next = until;
        }

        private void end(int at) {
            if (values == ends.length) {
                ends = Arrays.copyOf(ends, values * 2);
            }
            ends[values++] = at;
        }
    }

    private static boolean isBlank(byte[] bytes, int from, int until) {
        for (int i = from; i < until; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Passes rows on as the parser finds them. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<Long> {
        private final ClaimRows rows;
        private byte[] utf8 = new byte[1 << 10];
        private int[] ends = new int[1 << 6];
        private int values;
        private int length;
        private int count;
        private boolean anyQuoted;

        RowHandler(ClaimRows rows) {
            this.rows = rows;
        }

        @Override
        protected void handleField(int index, char[] text, int from, int size, boolean quoted) {
            if (values == ends.length) {
                ends = Arrays.copyOf(ends, values * 2);
            }
            // One byte stands between two values; a char takes three at the most.
            int start = values == 0 ? 0 : length + 1;
            room(start + 3L * size);
            length = start + encode(text, from, size, start);
            ends[values++] = length;
            anyQuoted |= quoted;
        }

        private void room(long needed) {
            if (needed > utf8.length) {
                utf8 = Arrays.copyOf(utf8, Math.toIntExact(Math.max(needed, Math.min(utf8.length * 2L, MOST_ROW))));
            }
        }

        @Override
        protected Long buildRecord() {
            boolean blank = values == 0 || (values == 1 && !anyQuoted && isBlank(utf8, 0, length));
            if (!blank) {
                rows.row(utf8, 0, ends, values);
                count++;
            }
            values = 0;
            length = 0;
            anyQuoted = false;
            return getStartingLineNumber();
        }

        private int encode(char[] text, int from, int size, int start) {
            for (int i = 0; i < size; i++) {
                char c = text[from + i];
                if (c >= 0x80) {
                    byte[] encoded = new String(text, from, size).getBytes(StandardCharsets.UTF_8);
                    System.arraycopy(encoded, 0, utf8, start, encoded.length);
                    return encoded.length;
                }
                utf8[start + i] = (byte) c;
            }
            return size;
        }
    }
}
