package org.sanchong.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * A sheet of a workbook as UTF-8 CSV, read row by row. Each row stands on the line of its number, so that a message that
 * names a line names the row; rows that are hidden are read as any other.
 */
final class SheetText extends InputStream {
    private static final int ENOUGH = 1 << 16;
    static final int MOST_ROWS = 1_048_576;

    private final String name;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetCells cells;
    private final Utf8Text text = new Utf8Text(2 * ENOUGH);
    private byte[] written = {};
    private int at;
    private int lines;
    /** How many columns the header has, 0 before it. */
    private int columns;

    /**
     * Opens a workbook.
     *
     * @param sheet the name of the sheet, or null for the first that is visible
     */
    SheetText(Path file, String name, @Nullable String sheet) throws IOException {
        this.name = name;
        WorkbookSize.check(file, name);
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = sheet(sheet).openStream();
            rows = stream.iterator();
            cells = new SheetCells(name, workbook.isDate1904());
        } catch (UnusableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private Sheet sheet(@Nullable String wanted) {
        List<Sheet> sheets = workbook.getSheets().toList();
        return sheets.stream()
                .filter(sheet -> wanted == null
                        ? sheet.getVisibility() == SheetVisibility.VISIBLE
                        : sheet.getName().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException(name
                        + (wanted == null ? " has no visible sheet" : " has no sheet \"" + wanted + "\"")
                        + ". Its sheets are: "
                        + sheets.stream().map(Sheet::getName).collect(Collectors.joining(", "))));
    }

    private UnusableFileException unreadable(Exception cause) {
        return new UnusableFileException(
                "cannot read " + name + " as an Excel workbook (.xlsx): " + cause.getMessage()
                        + ". Open it in Excel or WPS and save it again / 请用 Excel 或 WPS 打开后重新保存",
                cause);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (at == written.length) {
            fill();
        }
        int some = Math.min(length, written.length - at);
        System.arraycopy(written, at, bytes, from, some);
        at += some;
        return some == 0 && length > 0 ? -1 : some;
    }

    private void fill() {
        try {
            while (text.length() < ENOUGH && rows.hasNext()) {
                add(rows.next());
            }
        } catch (ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw unreadable(e);
        }
        written = text.toBytes();
        text.clear();
        at = 0;
    }

    private void add(Row row) {
        if (row.getRowNum() > MOST_ROWS) {
            throw new UnusableFileException(name + " has a row " + row.getRowNum() + ", more than a sheet can have");
        }
        List<String> values = cells.of(row);
        int size = values.size();
        while (size > 0 && values.get(size - 1).isBlank()) {
            size--;
        }
        if (size == 0) {
            return;
        }
        columns = columns == 0 ? size : columns;
        while (lines < row.getRowNum() - 1) {
            text.add('\n');
            lines++;
        }
        int width = Math.max(size, columns);
        for (int i = 0; i < width; i++) {
            if (i > 0) {
                text.add(',');
            }
            text.addCsv(i < values.size() ? values.get(i) : "", false);
        }
        text.add('\n');
        lines++;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
