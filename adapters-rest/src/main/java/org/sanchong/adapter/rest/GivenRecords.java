package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.out.IncomingRecords;
import org.springframework.http.HttpStatus;

/**
 * A list that came in a body, as the records of a file.
 *
 * @param name what messages call it
 * @param columns its columns: those that some row has, and those that each must have
 * @param rows its rows
 */
record GivenRecords(String name, List<String> columns, List<Map<String, String>> rows) implements IncomingRecords {
    private static final String CARRIED = "x_";

    /** Keeps the lists as they are now. */
    GivenRecords {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns the list of the request, each of whose fields is a column of the table or begins with {@code x_}. */
    static GivenRecords of(ListsRequest request, String name, List<ListColumns.ClaimColumn> table) {
        List<String> needed = table.stream()
                .filter(ListColumns.ClaimColumn::isRequired)
                .map(ListColumns.ClaimColumn::name)
                .toList();
        return of(
                request,
                name,
                needed,
                table.stream().map(ListColumns.ClaimColumn::name).toList());
    }

    /**
     * Returns the list of the request, each of whose fields is known or begins with {@code x_}.
     *
     * @param needed the columns that each row must have
     * @param optional those that it may have
     */
    static GivenRecords of(ListsRequest request, String name, List<String> needed, List<String> optional) {
        List<Map<String, String>> rows = request.lists().getOrDefault(name, List.of());
        List<String> known =
                Stream.concat(needed.stream(), optional.stream()).distinct().toList();
        Set<String> columns = new LinkedHashSet<>();
        for (Map<String, String> row : rows) {
            for (String field : row.keySet()) {
                if (!known.contains(field) && !field.startsWith(CARRIED)) {
                    throw unknown(name + "." + field, known);
                }
                columns.add(field);
            }
        }
        columns.addAll(needed);
        return new GivenRecords(name, List.copyOf(columns), rows);
    }

    private static RefusedException unknown(String field, List<String> known) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "UNKNOWN_FIELD",
                        "there is no field \"" + field + "\". Fields of your own start with x_; known are: "
                                + String.join(", ", known) + " / 没有 \"" + field + "\" 这一项",
                        field)
                .refusal();
    }

    /** Returns the list as claims. */
    GivenClaims asClaims() {
        return new GivenClaims(columns, rows.stream().map(this::values).toList());
    }

    /** Returns a row's values, one a column. */
    List<String> values(Map<String, String> row) {
        List<String> values = new ArrayList<>();
        columns.forEach(column -> values.add(row.getOrDefault(column, "")));
        return values;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public void each(Receiver receiver) {
        rows.forEach(row ->
                receiver.take(values(row).stream().map(GivenRecords::trimmed).toList()));
    }

    /** Returns the value without spaces and tabs around it, as of a file. */
    private static String trimmed(String value) {
        return value.replaceAll("^[ \t]+|[ \t]+$", "");
    }
}
