package org.sanchong.adapter.jdbc;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.Ledgers.Row;

/** Rows of ledgers. */
final class LedgerSamples {
    static final InstantSource CLOCK = InstantSource.fixed(Care.NOW);

    private LedgerSamples() {}

    static Row row(String id, String subject, String on, Map<String, String> values) {
        return new Row(id, subject, LocalDate.parse(on), new TreeMap<>(values));
    }

    static Row row(String id) {
        return row(id, "M-" + id, "2022-03-01", Map.of("note", "looked at by lamplight"));
    }

    /** Returns values that a text between line feeds could mistake for others. */
    static NavigableMap<String, String> awkward() {
        return new TreeMap<>(Map.of(
                "所在地", "云灵县\n灯塔镇",
                "empty", "",
                "", "of no name",
                "line\nfeed", "back\\slash and \\n, and a tab\t, and 张三·灯火 𠮷"));
    }

    static List<Row> measures() {
        return List.of(
                row("m1", "M-1", "2022-03-01", Map.of("due_on", "2022-06-30", "by", "云灵县医保局")),
                row("m2", "M-2", "2022-02-01", Map.of()),
                row("m3", "M-1", "2022-04-01", awkward()));
    }

    static List<Row> funds() {
        return List.of(row("m1", "F-1", "2022-01-01", Map.of("amount", "1000000.00")));
    }

    /** Puts rows down, some into one ledger and then into others. */
    static void some(Ledgers ledgers) {
        add(ledgers, Ledger.MEASURES, measures().subList(0, 2));
        add(ledgers, Ledger.FUNDS, funds());
        add(ledgers, Ledger.MEASURES, measures().subList(2, 3));
    }

    /** Puts rows down, and returns how many there were. */
    static int add(Ledgers ledgers, Ledger ledger, List<Row> rows) {
        return ledgers.take(ledger, CLOCK, known -> new Ledgers.Change<>(rows, known.size()));
    }

    static List<Row> rows(Ledgers ledgers, Ledger ledger) {
        List<Row> rows = new ArrayList<>();
        ledgers.read(ledger).forEach(entry -> rows.add(entry.row()));
        return rows;
    }
}
