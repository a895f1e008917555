package org.sanchong.app.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Settlements as a sheet of an Excel workbook (.xlsx): the same rows and columns as CSV, amounts as numbers with two
 * decimals, all else as text, so that an identifier keeps its digits and nothing becomes a formula.
 */
public final class SheetSettlements implements OutgoingSettlements {
    private static final int MOST_TEXT = 32_767;
    private static final int BATCH = 1 << 10;
    private static final int FIRST_AMOUNT = CsvSettlements.COLUMNS.indexOf("in_scope");
    private static final int LAST_AMOUNT = CsvSettlements.COLUMNS.indexOf("on_application");

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final CsvSettlements csv = new CsvSettlements(lines, false);
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    /** Writes to a stream, which stays open; the workbook is whole once it is {@link #end}ed. */
    public SheetSettlements(OutputStream out) {
        workbook = new Workbook(out, "Sanchong", null);
        sheet = workbook.newWorksheet("settlements");
        sheet.freezePane(0, 1);
    }

    @Override
    public void begin(List<String> carriedColumns) {
        csv.begin(carriedColumns);
        writeLines();
    }

    @Override
    public Part newPart() {
        return csv.newPart();
    }

    @Override
    public void append(Part part) {
        csv.append(part);
        writeLines();
    }

    /** Ends the workbook. */
    public void end() throws IOException {
        workbook.finish();
    }

    private void writeLines() {
        byte[] bytes = lines.toByteArray();
        lines.reset();
        new CsvBlock("settlements", bytes, 0, bytes.length, 1).giveTo(this::row);
        flush();
    }

    private void row(byte[] utf8, int from, int[] ends, int values) {
        if (rows == SheetText.MOST_ROWS) {
            throw new UnusableFileException("a sheet takes " + (SheetText.MOST_ROWS - 1) + " settlements, and there are"
                    + " more. Write CSV (--format csv), or settle the claims in several files, each with the accumulators"
                    + " of the one before");
        }
        int start = from;
        for (int i = 0; i < values; i++) {
            String text = new String(utf8, start, ends[i] - start, StandardCharsets.UTF_8);
            start = ends[i] + 1;
            if (text.length() > MOST_TEXT) {
                throw new UnusableFileException("a cell of a workbook takes " + MOST_TEXT + " characters, and row "
                        + (rows + 1) + " has a value of " + text.length() + ". Write CSV (--format csv)");
            }
            if (text.isEmpty()) {
                continue;
            }
            if (rows > 0 && i >= FIRST_AMOUNT && i <= LAST_AMOUNT) {
                sheet.value(rows, i, new BigDecimal(text));
            } else {
                sheet.inlineString(rows, i, text);
            }
        }
        if (rows > 0) {
            sheet.range(rows, FIRST_AMOUNT, rows, LAST_AMOUNT)
                    .style()
                    .format("0.00")
                    .set();
        }
        rows++;
        if (rows % BATCH == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
