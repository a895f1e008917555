package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of a row of a ledger as one text: names and values by turns in the names' order, so that the same are the same text. */
final class LedgerText {
    private LedgerText() {}

    /** Writes them; two different maps are different texts. */
    static String write(SortedMap<String, String> values) {
        NavigableMap<String, String> ordered = new TreeMap<>();
        values.forEach(ordered::put);
        List<String> texts = new ArrayList<>();
        ordered.forEach((name, value) -> {
            texts.add(name);
            texts.add(value);
        });
        return CaseText.write(texts);
    }

    /** Reads what was written. */
    static NavigableMap<String, String> read(String text) {
        NavigableMap<String, String> values = new TreeMap<>();
        // Of no values the text is empty, which is no name either: names and values come in pairs.
        List<String> texts = text.isEmpty() ? List.of() : CaseText.read(text);
        for (int i = 0; i < texts.size(); i += 2) {
            values.put(texts.get(i), texts.get(i + 1));
        }
        return values;
    }
}
