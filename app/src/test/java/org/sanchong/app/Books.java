package org.sanchong.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as a spreadsheet makes them: a value is a text, a number, a day or a truth. */
final class Books {
    private Books() {}

    /** Returns a workbook with a sheet of these rows. */
    static byte[] of(List<? extends List<?>> rows) {
        return of("Sheet1", 0, rows);
    }

    /** Returns a workbook of an empty sheet and one with these rows below some empty ones. */
    static byte[] of(String name, int emptyRows, List<? extends List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook book = new Workbook(out, "test", null);
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row + emptyRows, column, rows.get(row).get(column));
                }
            }
            book.newWorksheet("other").value(0, 0, "nothing");
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy/m/d;@").set();
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }
}
