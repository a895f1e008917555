package org.sanchong.application;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;

/**
 * A list of people in memory, to be read or written.
 *
 * @param name what it is called
 * @param columns the names of the columns
 * @param records the records
 */
public record InMemoryRecords(String name, List<String> columns, List<List<String>> records)
        implements IncomingRecords, OutgoingRecords {
    /** Returns a list to be written. */
    public static InMemoryRecords empty() {
        return new InMemoryRecords("written", new ArrayList<>(), new ArrayList<>());
    }

    /** Returns a list of lines whose values are parted by commas, the first one the header. */
    public static InMemoryRecords of(String... lines) {
        List<List<String>> all = new ArrayList<>();
        for (String line : lines) {
            all.add(List.of(line.split(",", -1)));
        }
        return new InMemoryRecords("the list", all.get(0), all.subList(1, all.size()));
    }

    @Override
    public void each(Receiver receiver) {
        records.forEach(receiver::take);
    }

    @Override
    public void begin(List<String> names) {
        columns.addAll(names);
    }

    @Override
    public void add(List<String> values) {
        records.add(values);
    }
}
