package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Writes a list as a sheet of an Excel workbook (.xlsx): some columns as numbers, all else as text, so that an identifier
 * keeps its digits and nothing becomes a formula.
 */
public final class SheetListOutput implements OutgoingRecords {
    private static final int MOST_TEXT = 32_767;
    private static final int BATCH = 1 << 10;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Map<String, String> numbers;
    private List<String> names = List.of();
    private int rows;

    /**
     * Writes to a stream, which stays open; the workbook is whole once it is {@link #end}ed.
     *
     * @param numbers of the columns that hold numbers, in which format
     */
    public SheetListOutput(OutputStream out, Map<String, String> numbers) {
        this.workbook = new Workbook(out, "Sanchong", null);
        this.sheet = workbook.newWorksheet("list");
        this.numbers = numbers;
        sheet.freezePane(0, 1);
    }

    @Override
    public void begin(List<String> columns) {
        names = List.copyOf(columns);
        add(columns);
    }

    @Override
    public void add(List<String> values) {
        if (rows == SheetText.MOST_ROWS) {
            throw new UnusableFileException("a sheet takes " + (SheetText.MOST_ROWS - 1)
                    + " records, and there are more. Write CSV (--format csv)");
        }
        for (int i = 0; i < values.size(); i++) {
            cell(i, values.get(i));
        }
        rows++;
        if (rows % BATCH == 0) {
            flush();
        }
    }

    private void cell(int column, String text) {
        if (text.length() > MOST_TEXT) {
            throw new UnusableFileException("a cell of a workbook takes " + MOST_TEXT + " characters, and row "
                    + (rows + 1) + " has a value of " + text.length() + ". Write CSV (--format csv)");
        }
        String format = numbers.get(names.get(column));
        if (text.isEmpty()) {
            return;
        }
        if (rows > 0 && format != null) {
            sheet.value(rows, column, new BigDecimal(text));
            sheet.style(rows, column).format(format).set();
        } else {
            sheet.inlineString(rows, column, text);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the workbook. */
    public void end() throws IOException {
        workbook.finish();
    }
}
