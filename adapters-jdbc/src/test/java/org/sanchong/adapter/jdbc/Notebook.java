package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.Ledgers.Change;
import org.sanchong.application.port.out.Ledgers.Entry;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.Ledgers.Row;

/** Notes by number that are put down in ledgers, two rows each, once however often they come. For any number of threads. */
final class Notebook {
    private final Ledgers ledgers;
    private final Set<Integer> answered = ConcurrentHashMap.newKeySet();

    Notebook(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    private static Ledger ledger(int note) {
        return Ledger.values()[note % Ledger.values().length];
    }

    private static List<Row> rows(int note) {
        return List.of(
                LedgerSamples.row("n" + note, "N", "2022-03-01", LedgerSamples.awkward()),
                LedgerSamples.row("n" + note + "-2", "N", "2022-03-02", Map.of("of", "" + note)));
    }

    /** Puts the note down, unless it is there. */
    void put(int note) {
        ledgers.take(ledger(note), LedgerSamples.CLOCK, known -> {
            boolean isKnown = known.stream().anyMatch(entry -> entry.row().id().equals("n" + note));
            return new Change<>(isKnown ? List.of() : rows(note), isKnown);
        });
        answered.add(note);
    }

    /** Sees that the ledgers hold each note that was answered, whole, and nothing but notes of that many numbers. */
    void check(Ledgers kept, int notes) {
        Map<Ledger, List<Row>> expected = new EnumMap<>(Ledger.class);
        for (Ledger ledger : Ledger.values()) {
            expected.put(ledger, new ArrayList<>());
        }
        for (int note = 0; note < notes; note++) {
            assertThat(answered).contains(note);
            expected.get(ledger(note)).addAll(rows(note));
        }
        expected.forEach((ledger, rows) -> {
            List<Entry> entries = kept.read(ledger);
            assertThat(entries.stream().map(Entry::row)).containsExactlyInAnyOrderElementsOf(rows);
            for (int i = 0; i < entries.size(); i++) {
                assertThat(entries.get(i).number()).isEqualTo(i + 1L);
                assertThat(i % 2 == 0
                                || entries.get(i)
                                        .row()
                                        .id()
                                        .equals(entries.get(i - 1).row().id() + "-2"))
                        .isTrue();
            }
        });
    }
}
