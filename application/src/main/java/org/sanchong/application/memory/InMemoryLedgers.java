package org.sanchong.application.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.out.Ledgers;

/** Ledgers that last as long as the run. For any number of threads. */
public final class InMemoryLedgers implements Ledgers {
    private final Map<Ledger, List<Entry>> rows = new EnumMap<>(Ledger.class);

    /** Makes empty ledgers. */
    public InMemoryLedgers() {
        for (Ledger ledger : Ledger.values()) {
            rows.put(ledger, List.of());
        }
    }

    @Override
    public synchronized <R> R take(Ledger ledger, InstantSource clock, Intake<R> intake) {
        List<Entry> known = read(ledger);
        Change<R> change = intake.on(known);
        List<Entry> after = new ArrayList<>(known);
        Set<String> ids = new HashSet<>();
        known.forEach(entry -> ids.add(entry.row().id()));
        Instant last =
                known.isEmpty() ? Instant.MIN : known.get(known.size() - 1).recordedAt();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = now.isBefore(last) ? last : now;
        for (Row row : change.rows()) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("the ledger " + ledger + " has a row " + row.id() + " already");
            }
            after.add(new Entry(after.size() + 1L, at, row));
        }
        rows.put(ledger, List.copyOf(after));
        return change.result();
    }

    @Override
    public synchronized List<Entry> read(Ledger ledger) {
        return rows.getOrDefault(ledger, List.of());
    }
}
