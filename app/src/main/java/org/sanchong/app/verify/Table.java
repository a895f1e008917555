package org.sanchong.app.verify;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * A table that the checker reads by itself: CSV in UTF-8 by now, whatever the file was.
 *
 * @param name what messages call it
 * @param in its bytes; whoever opened it closes it
 */
public record Table(String name, InputStream in) {
    /** A row: what it says in a column, without blanks around it; empty where the table has no such column. */
    interface Row {
        String value(String column);
    }

    /**
     * Gives all rows but the header; one that has more or fewer values than it is left out.
     *
     * @param column the name of the column that a header calls so
     * @param required columns that must be there
     */
    void each(UnaryOperator<String> column, List<String> required, Consumer<Row> rows) {
        Map<String, Integer> places = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(in)) {
            for (CsvRecord read : reader) {
                List<String> values = new ArrayList<>();
                read.getFields().forEach(value -> values.add(trimmed(value)));
                if (places.isEmpty()) {
                    values.forEach(header -> places.putIfAbsent(column.apply(header), places.size()));
                    check(places, required);
                } else if (values.size() == places.size()) {
                    rows.accept(name -> places.containsKey(name) ? values.get(places.get(name)) : "");
                }
            }
        } catch (IOException | CsvParseException e) {
            throw new UnusableFileException("cannot read " + name + " as CSV: " + e.getMessage(), e);
        }
        if (places.isEmpty()) {
            throw new UnusableFileException(name + " is empty. Its first line must name the columns");
        }
    }

    private void check(Map<String, Integer> places, List<String> required) {
        for (String column : required) {
            if (!places.containsKey(column)) {
                throw new UnusableFileException(name + " has no column " + column + ". It has: "
                        + String.join(", ", places.keySet()) + " / 缺少列 " + column);
            }
        }
    }

    static String trimmed(String value) {
        return value.replaceAll("^[ \t]+|[ \t]+$", "");
    }
}
