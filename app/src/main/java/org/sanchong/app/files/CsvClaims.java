package org.sanchong.app.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.UnusableFileException;

/** Claims from a CSV file in UTF-8 with a header row (RFC 4180). */
public final class CsvClaims implements IncomingClaims {
    private static final int PROGRESS = 100_000;

    private final InputStream in;
    private final String name;
    private final LongConsumer progress;

    /**
     * Reads from a stream.
     *
     * @param name what the file is called in messages
     * @param progress is told now and then how many claims have been read
     */
    public CsvClaims(InputStream in, String name, LongConsumer progress) {
        this.in = in;
        this.name = name;
        this.progress = progress;
    }

    @Override
    public void giveTo(ClaimRows rows) {
        RowHandler handler = new RowHandler(rows);
        read(in, name, handler);
        if (!handler.headerRead) {
            throw new UnusableFileException(name + " is empty. Its first line must name the columns");
        }
    }

    private void tell(long claims) {
        if (claims % PROGRESS == 0) {
            progress.accept(claims);
        }
    }

    /** Reads a CSV stream to its end; what cannot be read is refused with its line. */
    static <T> void read(InputStream in, String name, AbstractBaseCsvCallbackHandler<T> handler) {
        long line = 0;
        try (CsvReader<T> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        handler,
                        new ReadAhead(new InputStreamReader(new Utf8Guard(in, name), StandardCharsets.UTF_8)))) {
            for (T record : reader) {
                line = record instanceof Long number ? number : line;
            }
        } catch (CsvParseException e) {
            throw unreadable(name, line, e);
        } catch (UncheckedIOException | IOException e) {
            throw new UnusableFileException(
                    "cannot read " + name + ": " + (e.getCause() == null ? e : e.getCause()), e);
        }
    }

    private static UnusableFileException unreadable(String name, long line, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableFileException unusable) {
                return unusable;
            }
            if (cause instanceof RuntimeException ours && !(cause instanceof CsvParseException)) {
                throw ours;
            }
            if (cause instanceof Error fatal) {
                throw fatal;
            }
        }
        return new UnusableFileException(
                name + ", after line " + line + ": broken quoting (" + message(failure)
                        + "). A value that holds a comma, a quote or a line break stands in quotes, and a quote in it is"
                        + " written twice",
                failure);
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    /** Passes values on as they are read; the first of a row waits, since a line of blanks alone is no row. */
    private final class RowHandler extends AbstractBaseCsvCallbackHandler<Long> {
        private final ClaimRows rows;
        private final List<String> header = new ArrayList<>();
        private char[] first = new char[64];
        private int firstLength;
        private boolean firstQuoted;
        private boolean headerRead;
        private long claims;

        RowHandler(ClaimRows rows) {
            this.rows = rows;
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            if (!headerRead) {
                header.add(new String(text, from, length));
            }
            if (index == 0) {
                if (first.length < length) {
                    first = new char[length * 2];
                }
                System.arraycopy(text, from, first, 0, length);
                firstLength = length;
                firstQuoted = quoted;
            } else if (headerRead) {
                if (index == 1) {
                    rows.value(first, 0, firstLength);
                }
                rows.value(text, from, length);
            }
        }

        @Override
        protected Long buildRecord() {
            boolean blank = getFieldCount() <= 1 && !firstQuoted && isBlank();
            if (blank) {
                header.clear();
            } else if (!headerRead) {
                headerRead = true;
                rows.columns(header.stream().map(CsvClaims::trimmed).toList());
            } else {
                if (getFieldCount() == 1) {
                    rows.value(first, 0, firstLength);
                }
                rows.endRow();
                tell(++claims);
            }
            firstLength = 0;
            firstQuoted = false;
            return getStartingLineNumber();
        }

        private boolean isBlank() {
            for (int i = 0; i < firstLength; i++) {
                if (first[i] != ' ' && first[i] != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns the text without spaces and tabs around it. */
    static String trimmed(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && " \t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (until > from && " \t".indexOf(text.charAt(until - 1)) >= 0) {
            until--;
        }
        return text.substring(from, until);
    }
}
