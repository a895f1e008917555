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
    private long claims;

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
        RowPipe pipe = new RowPipe();
        Thread parser = new Thread(() -> parse(pipe), "csv-parser");
        parser.setDaemon(true);
        parser.start();
        try {
            boolean headerRead = false;
            RowPipe.Block block;
            do {
                block = pipe.take();
                for (int row = 0; row < block.rows(); row++) {
                    if (headerRead) {
                        give(block, row, rows);
                    } else {
                        headerRead = true;
                        rows.columns(header(block));
                    }
                }
            } while (!block.isLast());
            block.check();
            if (!headerRead) {
                throw new UnusableFileException(name + " is empty. Its first line must name the columns");
            }
        } finally {
            parser.interrupt();
        }
    }

    private void parse(RowPipe pipe) {
        try {
            read(in, name, new RowHandler(pipe));
            pipe.end(null);
        } catch (Throwable e) {
            // An Error too, such as no memory left: who takes the blocks would wait for ever for the last one.
            if (!Thread.currentThread().isInterrupted()) {
                pipe.end(e);
            }
        }
    }

    private static List<String> header(RowPipe.Block block) {
        List<String> header = new ArrayList<>();
        for (int field = block.firstField(0); field < block.endField(0); field++) {
            header.add(trimmed(new String(block.text(), block.start(field), block.length(field))));
        }
        return header;
    }

    private void give(RowPipe.Block block, int row, ClaimRows rows) {
        for (int field = block.firstField(row); field < block.endField(row); field++) {
            rows.value(block.text(), block.start(field), block.length(field));
        }
        rows.endRow();
        claims++;
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

    /** Passes values on as they are taken apart; a line of blanks alone is no row. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<Long> {
        private final RowPipe pipe;
        /** Whether nothing but blanks has come so far, as on an empty line. */
        private boolean blank = true;

        RowHandler(RowPipe pipe) {
            this.pipe = pipe;
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            blank = index == 0 && !quoted && isBlank(text, from, length);
            pipe.add(text, from, length);
        }

        @Override
        protected Long buildRecord() {
            if (blank) {
                pipe.dropRow();
            } else {
                pipe.endRow();
            }
            blank = true;
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
