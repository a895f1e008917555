package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.out.OutgoingRecords;

/** A list as text whose columns stand below each other, for people to read. */
public final class TextListOutput implements OutgoingRecords {
    private final OutputStream out;
    private final AlignedTable table = new AlignedTable();

    /** Writes to a stream, which stays open; nothing is written before it is {@link #end}ed. */
    public TextListOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> columns) {
        table.row(columns);
    }

    @Override
    public void add(List<String> values) {
        table.row(values);
    }

    /** Writes all of it. */
    public void end() {
        try {
            for (String line : table.lines("")) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
