package org.sanchong.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;

/** One claim as a file of one row, so that the code reads it that reads files. */
final class OneClaim implements IncomingClaims {
    private final List<String> columns;
    private final List<String> values;
    private boolean isGiven;

    OneClaim(List<String> columns, List<String> values) {
        this.columns = columns;
        this.values = values;
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
        return Optional.of(this::give);
    }

    private void give(ClaimRows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] ends = new int[values.size()];
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(values.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
            bytes.write(',');
        }
        rows.row(bytes.toByteArray(), 0, ends, ends.length);
    }
}
