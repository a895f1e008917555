package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;

/** Values of an event of a case as one text: one after the other between line feeds, in an order that its kind knows. */
final class CaseText {
    private CaseText() {}

    /** Writes them. */
    static String write(List<String> values) {
        List<String> lines = new ArrayList<>();
        for (String value : values) {
            lines.add(value.replace("\\", "\\\\").replace("\n", "\\n"));
        }
        return String.join("\n", lines);
    }

    /** Reads what was written. */
    static List<String> read(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '\n') {
                values.add(value.toString());
                value.setLength(0);
            } else if (at == '\\') {
                i++;
                value.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                value.append(at);
            }
        }
        values.add(value.toString());
        return values;
    }
}
