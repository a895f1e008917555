package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ListWords;

/** The columns of a list of people: where each stands. */
final class RecordColumns {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> carried = new ArrayList<>();
    private final ListWords words;
    private final int size;

    /**
     * Reads the header.
     *
     * @param words by which it may call the columns
     * @throws UnusableFileException if a column is repeated or unknown, or a required one is not there
     */
    RecordColumns(IncomingRecords records, ListWords words, List<String> required, List<String> optional) {
        List<String> columns = records.columns();
        this.words = words;
        size = columns.size();
        for (String header : columns) {
            String column = words.column(header);
            if (places.put(column, places.size()) != null) {
                throw new UnusableFileException(
                        records.name() + ": the column " + column + " stands twice. Remove or rename one");
            }
            if (column.startsWith("x_")) {
                carried.add(column);
            } else if (!required.contains(column) && !optional.contains(column)) {
                List<String> known = new ArrayList<>(required);
                known.addAll(optional);
                throw new UnusableFileException(records.name() + ": no column is called \"" + header
                        + "\". Columns: " + String.join(", ", known)
                        + ". Let a name start with x_ to carry a column along");
            }
        }
        for (String column : required) {
            if (!places.containsKey(column)) {
                throw new UnusableFileException(
                        records.name() + ": the column " + column + " is missing. Add it to the header");
            }
        }
    }

    /** Returns the words by which values may be said. */
    ListWords words() {
        return words;
    }

    int size() {
        return size;
    }

    /** Returns the columns that are carried to the output. */
    List<String> carried() {
        return carried;
    }

    /** Returns the value of a record in the column; empty where either is not there. */
    String value(List<String> record, String column) {
        Integer place = places.get(column);
        return place == null || place >= record.size() ? "" : record.get(place);
    }

    /** Returns the values of a record that are carried to the output. */
    List<String> carried(List<String> record) {
        return carried.stream().map(column -> value(record, column)).toList();
    }
}
