package org.sanchong.app.policies;

import org.sanchong.app.text.AlignedTable;
import org.sanchong.app.text.DisplayWidth;

/** Lines of a page for people: facts with a label, tables, and blocks that stand further right. */
final class TextLines {
    private static final String STEP = "  ";
    private static final int LABEL = 18;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line at the depth; of an empty one nothing but its end. */
    TextLines line(int depth, String line) {
        text.append(line.isEmpty() ? "" : STEP.repeat(depth) + line).append('\n');
        return this;
    }

    /** Adds an empty line. */
    TextLines gap() {
        return line(0, "");
    }

    /** Adds what stands behind a label; nothing where that is empty. */
    TextLines fact(int depth, String label, String value) {
        return value.isEmpty() ? this : line(depth, DisplayWidth.padded(label, LABEL) + STEP + value);
    }

    /** Adds a table. */
    TextLines table(int depth, AlignedTable table) {
        table.lines(STEP.repeat(depth)).forEach(line -> line(0, line));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
