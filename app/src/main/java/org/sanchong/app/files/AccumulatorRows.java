package org.sanchong.app.files;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.domain.policy.PolicyCatalog;

/** Accumulators that come as rows and not in a file; what they say is read and checked as there. */
public final class AccumulatorRows {
    private AccumulatorRows() {}

    /** Returns what reads the rows, each a value for every column of the file in its order; line 2 is the first row. */
    public static OpeningTotals of(PolicyCatalog catalog, List<List<String>> rows) {
        StringBuilder file = new StringBuilder(String.join(",", AccumulatorFile.COLUMNS)).append('\n');
        for (List<String> row : rows) {
            file.append(row.stream().map(AccumulatorRows::quoted).collect(Collectors.joining(",")))
                    .append('\n');
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        return new AccumulatorFile(catalog).from(new ByteArrayInputStream(bytes), "accumulators");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
