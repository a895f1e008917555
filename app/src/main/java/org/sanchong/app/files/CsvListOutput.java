package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.sanchong.application.port.out.OutgoingRecords;

/** Writes a list as CSV in UTF-8: a header row, lines that end with a line feed. */
public final class CsvListOutput implements OutgoingRecords {
    private final OutputStream out;
    private final Utf8Text text = new Utf8Text();

    /** Writes to a stream, which stays open. */
    public CsvListOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> columns) {
        add(columns);
    }

    @Override
    public void add(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.add(',');
            }
            text.addCsv(values.get(i), false);
        }
        text.add('\n');
        try {
            text.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.clear();
    }
}
