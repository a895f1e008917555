package org.sanchong.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What the first sheet of a workbook holds; its numbers must be amounts with two decimals. */
final class Cells {
    private Cells() {}

    static List<List<String>> of(Path book) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(book.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            int width = rows.get(0).getCellCount();
            return rows.stream()
                    .map(row -> IntStream.range(0, width)
                            .mapToObj(i -> text(row, i))
                            .toList())
                    .toList();
        }
    }

    private static String text(Row row, int column) {
        Object value = row.getOptionalCell(column).map(c -> c.getValue()).orElse("");
        return value instanceof BigDecimal amount ? amount.setScale(2).toString() : String.valueOf(value);
    }
}
