package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.OutgoingRecords;

/** Takes the records of a list as objects, a value by the name of its column. */
final class TakenRows implements OutgoingRecords {
    private final List<Map<String, String>> rows = new ArrayList<>();
    private List<String> columns = List.of();

    @Override
    public void begin(List<String> names) {
        columns = List.copyOf(names);
    }

    @Override
    public void add(List<String> values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        rows.add(row);
    }

    /** Returns what was taken. */
    List<Map<String, String>> rows() {
        return rows;
    }
}
