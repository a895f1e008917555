package org.sanchong.app.text;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells stand below each other, whatever the script; two blanks part them, none end a line. */
public final class AlignedTable {
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; all rows have the same number of cells. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Returns the rows, each a line behind the indent. */
    public List<String> lines(String indent) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                line.append(DisplayWidth.padded(row.get(i), width(i) + GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }
}
