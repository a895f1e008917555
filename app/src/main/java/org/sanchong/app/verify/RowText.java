package org.sanchong.app.verify;

import java.util.List;

/** The values of a row, kept as one text to take little room. */
record RowText(String joined) {
    private static final String BETWEEN = "\u0000";

    static RowText of(List<String> values) {
        return new RowText(String.join(BETWEEN, values));
    }

    List<String> values() {
        return List.of(joined.split(BETWEEN, -1));
    }
}
