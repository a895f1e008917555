package org.sanchong.app.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.UnusableFileException;

/** Claims from a CSV file in UTF-8 with a header row (RFC 4180). */
public final class CsvClaims implements IncomingClaims {
    private static final int PROGRESS = 100_000;

    private final CsvBlocks blocks;
    private final String name;
    private final LongConsumer progress;
    private final AtomicLong claims = new AtomicLong();
    private CsvBlock behindHeader;

    /**
     * Reads from a stream.
     *
     * @param in the stream, which stays open
     * @param name what the file is called in messages
     * @param progress is told now and then how many claims have been read, by several threads
     */
    public CsvClaims(InputStream in, String name, LongConsumer progress) {
        this.blocks = new CsvBlocks(in, name);
        this.name = name;
        this.progress = progress;
        this.behindHeader = new CsvBlock(name, new byte[0], 0, 0, 1);
    }

    @Override
    public List<String> columns() {
        List<String> header = new ArrayList<>();
        CsvBlock block = blocks.next();
        while (header.isEmpty()) {
            if (block.isEmpty()) {
                throw new UnusableFileException(name + " is empty. Its first line must name the columns");
            }
            block.first().giveTo(new Header(header));
            block = block.rest();
            if (block.isEmpty() && header.isEmpty()) {
                block = blocks.next();
            }
        }
        behindHeader = block;
        checkSeparators(header);
        return header;
    }

    /** A spreadsheet of another region or form separates values otherwise: that is one column with a strange name. */
    private void checkSeparators(List<String> header) {
        String only = header.size() == 1 ? header.get(0) : "";
        for (String separator : List.of(";", "\t", "；", "|")) {
            if (only.contains(separator)) {
                String named = "\t".equals(separator) ? "tabs (制表符)" : "\"" + separator + "\"";
                throw new UnusableFileException(name + ": the header separates the names of columns by " + named
                        + ", and a CSV file does it by commas." + Utf8Check.MEND);
            }
        }
    }

    @Override
    public Optional<Rows> next() {
        CsvBlock block = behindHeader.isEmpty() ? blocks.next() : behindHeader;
        behindHeader = new CsvBlock(name, new byte[0], 0, 0, 1);
        return block.isEmpty() ? Optional.empty() : Optional.of(rows -> give(block, rows));
    }

    private void give(CsvBlock block, ClaimRows rows) {
        int given = block.giveTo(rows);
        blocks.release(block);
        long now = claims.addAndGet(given);
        if (now / PROGRESS != (now - given) / PROGRESS) {
            progress.accept(now);
        }
    }

    /** Returns the text without spaces and tabs around it, which a value is read without. */
    public static String trimmed(String text) {
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

    /** The names of the columns. */
    private record Header(List<String> names) implements ClaimRows {
        @Override
        public void row(byte[] utf8, int from, int[] ends, int values) {
            int start = from;
            for (int i = 0; i < values; i++) {
                names.add(trimmed(new String(utf8, start, ends[i] - start, StandardCharsets.UTF_8)));
                start = ends[i] + 1;
            }
        }
    }
}
