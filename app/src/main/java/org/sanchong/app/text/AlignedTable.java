package org.sanchong.app.text;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells stand below each other, whatever the script; two blanks part them, none end a line. */
public final class AlignedTable {
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();
    private final int lefts;

    /** Makes one whose cells begin below each other. */
    public AlignedTable() {
        this(Integer.MAX_VALUE);
    }

    /** Makes one of which so many cells begin below each other, and the further ones, being numbers, end so. */
    public AlignedTable(int lefts) {
        this.lefts = lefts;
    }

    /** Adds a row; all rows have the same number of cells. */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Returns the rows, each a line behind the indent. */
    public List<String> lines(String indent) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                String gap = " ".repeat(width(i) - DisplayWidth.of(row.get(i)));
                line.append(i < lefts ? row.get(i) + gap : gap + row.get(i)).append(" ".repeat(GAP));
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
