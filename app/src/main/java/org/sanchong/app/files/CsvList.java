package org.sanchong.app.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;

/** A list of people from a CSV file in UTF-8 with a header row (RFC 4180). */
public final class CsvList implements IncomingRecords {
    private final CsvBlocks blocks;
    private final String name;
    private final List<List<String>> ahead = new ArrayList<>();
    private @Nullable List<String> header;

    /**
     * Reads from a stream.
     *
     * @param in the stream, which stays open
     * @param name what the file is called in messages
     */
    public CsvList(InputStream in, String name) {
        this.blocks = new CsvBlocks(in, name);
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        List<String> known = header;
        while (known == null) {
            if (!readBlock(ahead::add)) {
                throw new UnusableFileException(name + " is empty. Its first line must name the columns");
            }
            if (!ahead.isEmpty()) {
                known = ahead.remove(0);
                header = known;
            }
        }
        return known;
    }

    @Override
    public void each(Receiver receiver) {
        columns();
        ahead.forEach(receiver::take);
        ahead.clear();
        boolean more = true;
        while (more) {
            more = readBlock(receiver);
        }
    }

    private boolean readBlock(Receiver receiver) {
        CsvBlock block = blocks.next();
        if (block.isEmpty()) {
            return false;
        }
        block.parseTo(new Records(receiver));
        return true;
    }

    private static final class Records extends AbstractBaseCsvCallbackHandler<Long> {
        private final Receiver receiver;
        private final List<String> values = new ArrayList<>();

        Records(Receiver receiver) {
            this.receiver = receiver;
        }

        @Override
        protected void handleBegin(long line) {
            values.clear();
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            values.add(CsvClaims.trimmed(new String(text, from, length)));
        }

        @Override
        protected Long buildRecord() {
            if (!values.isEmpty() && !values.equals(List.of(""))) {
                receiver.take(List.copyOf(values));
            }
            return getStartingLineNumber();
        }
    }
}
