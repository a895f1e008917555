package org.sanchong.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;

/** Claims that came in a body as a list, so that the code reads them that reads files. */
final class GivenClaims implements IncomingClaims {
    private final GivenRecords claims;
    private boolean isGiven;

    GivenClaims(GivenRecords claims) {
        this.claims = claims;
    }

    @Override
    public List<String> columns() {
        return claims.columns();
    }

    @Override
    public Optional<Rows> next() {
        if (isGiven || claims.rows().isEmpty()) {
            return Optional.empty();
        }
        isGiven = true;
        return Optional.of(rows -> claims.rows().forEach(row -> give(row, rows)));
    }

    private void give(Map<String, String> row, ClaimRows rows) {
        List<String> values = claims.values(row);
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
