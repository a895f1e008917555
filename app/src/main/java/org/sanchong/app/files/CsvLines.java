package org.sanchong.app.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.IncomingLines;
import org.sanchong.application.port.out.UnusableFileException;

/** Fee lines from a CSV file in UTF-8 with a header row (RFC 4180). */
public final class CsvLines implements IncomingLines {
    private final CsvBlocks blocks;
    private final String name;
    private List<TextLine> behindHeader = List.of();

    /**
     * Reads from a stream.
     *
     * @param in the stream, which stays open
     * @param name what the file is called in messages
     */
    public CsvLines(InputStream in, String name) {
        this.blocks = new CsvBlocks(in, name);
        this.name = name;
    }

    @Override
    public List<String> columns() {
        List<TextLine> first = read().orElseThrow(
                        () -> new UnusableFileException(name + " is empty. Its first line must name the columns"));
        behindHeader = first.subList(1, first.size());
        return first.get(0).values().stream().map(CsvClaims::trimmed).toList();
    }

    @Override
    public Optional<List<TextLine>> next() {
        if (!behindHeader.isEmpty()) {
            List<TextLine> lines = behindHeader;
            behindHeader = List.of();
            return Optional.of(lines);
        }
        return read();
    }

    /** Returns the lines of the next block that has any. */
    private Optional<List<TextLine>> read() {
        for (CsvBlock block = blocks.next(); !block.isEmpty(); block = blocks.next()) {
            Lines lines = new Lines(block.line() - 1);
            block.parseTo(lines);
            blocks.release(block);
            if (!lines.read.isEmpty()) {
                return Optional.of(lines.read);
            }
        }
        return Optional.empty();
    }

    private static final class Lines extends AbstractBaseCsvCallbackHandler<Long> {
        /** How many lines stand before the block. */
        private final long before;

        private final List<TextLine> read = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private boolean anyQuoted;

        Lines(long before) {
            this.before = before;
        }

        @Override
        protected void handleBegin(long line) {
            values.clear();
            anyQuoted = false;
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            values.add(new String(text, from, length));
            anyQuoted |= quoted;
        }

        @Override
        protected Long buildRecord() {
            boolean blank = values.isEmpty()
                    || (values.size() == 1
                            && !anyQuoted
                            && CsvClaims.trimmed(values.get(0)).isEmpty());
            if (!blank) {
                read.add(new TextLine(before + getStartingLineNumber(), values));
            }
            return getStartingLineNumber();
        }
    }
}
