package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;

/** The values of a row as they stand in the file; see {@link org.sanchong.application.port.out.ClaimRows}. */
final class RowTexts {
    private final byte[] utf8;
    private final int from;
    private final int[] ends;
    private final int found;

    RowTexts(byte[] utf8, int from, int[] ends, int found) {
        this.utf8 = utf8;
        this.from = from;
        this.ends = ends;
        this.found = found;
    }

    /** Returns the value without spaces and tabs around it; empty where there is no such column, -1 being none. */
    String value(int column) {
        if (column < 0 || column >= found) {
            return "";
        }
        int start = column == 0 ? from : ends[column - 1] + 1;
        return LineColumns.trimmed(new String(utf8, start, ends[column] - start, StandardCharsets.UTF_8));
    }
}
