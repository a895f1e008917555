package org.sanchong.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;

/** Claims as a file of some rows, so that the code reads them that reads files. */
final class GivenClaims implements IncomingClaims {
    private final List<String> columns;
    private final List<List<String>> rows;
    private boolean isGiven;

    /** Takes the values of each row, in the order of the columns. */
    GivenClaims(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Optional<Rows> next() {
        if (isGiven) {
            return Optional.empty();
        }
        isGiven = true;
        return Optional.of(into -> rows.forEach(values -> give(values, into)));
    }

    private static void give(List<String> values, ClaimRows into) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] ends = new int[values.size()];
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(values.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
            bytes.write(',');
        }
        into.row(bytes.toByteArray(), 0, ends, ends.length);
    }
}
