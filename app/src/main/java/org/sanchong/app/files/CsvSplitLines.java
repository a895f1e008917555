package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.IncomingLines.TextLine;
import org.sanchong.application.port.out.OutgoingLines;
import org.sanchong.domain.claim.FeeParts;
import org.sanchong.domain.money.Money;

/** Fee lines with their parts as CSV in UTF-8: the columns that came in, then the parts; lines end with a line feed. */
public final class CsvSplitLines implements OutgoingLines {
    private static final List<String> PARTS =
            List.of("amount", "out_of_catalog", "over_limit", "first_self_pay", "in_scope");
    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private final PrintStream faults;
    private final Utf8Text text = new Utf8Text();
    private int columns;
    private int pending;

    /**
     * Writes to a stream, which stays open.
     *
     * @param faults where it is said what is wrong with a line, whose parts are left empty
     */
    public CsvSplitLines(OutputStream out, PrintStream faults) {
        this.out = out;
        this.faults = faults;
    }

    @Override
    public void begin(List<String> names) {
        columns = names.size();
        List<String> header = new ArrayList<>(names);
        header.addAll(PARTS);
        write(header);
    }

    @Override
    public void add(TextLine line, FeeParts parts) {
        List<String> values = new ArrayList<>(line.values());
        for (Money part : List.of(
                parts.amount(), parts.outOfCatalog(), parts.overLimit(), parts.firstSelfPay(), parts.inScope())) {
            values.add(part.toString());
        }
        write(values);
    }

    @Override
    public void addFaulty(TextLine line, String why) {
        faults.println("sanchong: " + why);
        List<String> values = new ArrayList<>(line.values());
        while (values.size() < columns) {
            values.add("");
        }
        PARTS.forEach(part -> values.add(""));
        write(values);
    }

    private void write(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.add(',');
            }
            text.addCsv(values.get(i), false);
        }
        text.add('\n');
        if (++pending == FULL) {
            end();
        }
    }

    /** Writes what is left. */
    public void end() {
        pending = 0;
        try {
            text.flushTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
