package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.out.IncomingLines;
import org.sanchong.application.wording.LineFault;
import org.sanchong.application.wording.LineFault.Problem;
import org.sanchong.application.wording.LineWords;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.supervision.ChargedLine;
import org.sanchong.domain.supervision.WatchedCase;

/** The bills of cases, by the ids of their claims. A bill with a line that cannot be read is not known. */
final class WatchedBills {
    private final Map<String, List<ChargedLine>> bills = new LinkedHashMap<>();
    private final Set<String> unreadable = new LinkedHashSet<>();
    private final Map<String, Set<Long>> numbers = new LinkedHashMap<>();
    private final List<LineFault> faults = new ArrayList<>();
    private final boolean isGiven;

    private WatchedBills(boolean isGiven) {
        this.isGiven = isGiven;
    }

    /** Reads all lines; without any list no bill is known. */
    static WatchedBills of(Optional<IncomingLines> lines, LineWords words) {
        WatchedBills bills = new WatchedBills(lines.isPresent());
        lines.ifPresent(given -> bills.read(given, new LineColumns(given.columns(), words)));
        bills.numbers.clear();
        return bills;
    }

    private void read(IncomingLines lines, LineColumns columns) {
        LineReader reader = new LineReader(columns);
        Optional<List<IncomingLines.TextLine>> some = lines.next();
        while (some.isPresent()) {
            for (IncomingLines.TextLine line : some.get()) {
                reader.read(line);
                add(reader, columns, line);
            }
            some = lines.next();
        }
    }

    private void add(LineReader reader, LineColumns columns, IncomingLines.TextLine line) {
        LineFault fault = reader.fault();
        String claim = reader.claim();
        if (fault == null
                && !numbers.computeIfAbsent(claim, id -> new LinkedHashSet<>()).add(reader.number())) {
            fault = reader.repeated();
        }
        String day = columns.value(line.values(), LineColumns.CHARGED);
        byte[] utf8 = day.getBytes(StandardCharsets.UTF_8);
        long on = day.isEmpty() ? 0 : FieldText.date(utf8, 0, utf8.length);
        if (fault == null && on == Lexicon.UNREADABLE) {
            fault = new LineFault.BadValue(line.number(), Problem.NO_DAY, LineColumns.CHARGED, day);
        }
        if (fault != null) {
            faults.add(fault);
            unreadable.add(claim);
            return;
        }
        bills.computeIfAbsent(claim, id -> new ArrayList<>())
                .add(ChargedLine.builder()
                        .item(columns.value(line.values(), "item_code"))
                        .fee(reader.fee())
                        .chargedOn(day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(on)))
                        .build());
    }

    /** Returns the case with its bill, where bills are known. */
    WatchedCase with(WatchedCase watched) {
        String id = watched.claim().id().value();
        return !isGiven || unreadable.contains(id) ? watched : watched.withBill(bills.getOrDefault(id, List.of()));
    }

    /** Returns what is wrong with lines. */
    List<LineFault> faults() {
        return faults;
    }
}
