package org.sanchong.domain.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanchong.domain.indicator.Sums;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.indicator.Tallying;
import org.sanchong.domain.person.PersonId;

/** Puts a report together, claim by claim: one pass over all of them. For one thread. */
public final class Drawing {
    private final ReportForm form;
    private final ReportId id;
    private final Tallying tallying = Tallying.begin();
    private final Map<Tally.Key, Set<PersonId>> people = new LinkedHashMap<>();

    private Drawing(ReportForm form, ReportId id) {
        this.form = form;
        this.id = id;
    }

    /**
     * Begins with nothing.
     *
     * @throws IllegalArgumentException if the report is of another form
     */
    public static Drawing of(ReportForm form, ReportId id) {
        if (!form.id().equals(id.form())) {
            throw new IllegalArgumentException(id + " is not of the form " + form.id());
        }
        return new Drawing(form, id);
    }

    /** Returns whether claims of the key are in the report: of its period, its region and its people. */
    public boolean includes(Tally.Key key) {
        return id.period().includes(key.month()) && form.includes(key) && id.covers(key.county());
    }

    /** Adds what a claim came to, where it is in the report; returns whether it is. */
    public boolean add(Tally.Key key, PersonId person, Sums sums) {
        if (!includes(key)) {
            return false;
        }
        tallying.add(key, sums);
        people.computeIfAbsent(key, of -> new LinkedHashSet<>()).add(person);
        return true;
    }

    /** Returns the report so far. */
    public Report report() {
        Map<String, Row> rows = new TreeMap<>();
        Row total = Row.none();
        for (Map.Entry<Tally.Key, Sums> cell : tallying.tally().cells().entrySet()) {
            Tally.Key key = cell.getKey();
            Set<PersonId> of = people.getOrDefault(key, Set.of());
            total = total.plus(key, cell.getValue(), of);
            for (String row : form.rowsOf(key)) {
                rows.put(row, rows.getOrDefault(row, Row.none()).plus(key, cell.getValue(), of));
            }
        }
        Map<String, ReportSums> drawn = new LinkedHashMap<>();
        rows.forEach((name, row) -> drawn.put(name, row.sums));
        drawn.put(ReportForm.TOTAL, total.sums);
        return new Report(form, id, drawn);
    }

    /** A row: what its claims come to, and whose they are. */
    private record Row(ReportSums sums, Set<PersonId> people) {
        static Row none() {
            return new Row(ReportSums.none(), new LinkedHashSet<>());
        }

        Row plus(Tally.Key key, Sums more, Set<PersonId> of) {
            people.addAll(of);
            return new Row(sums.plus(ReportSums.of(key, more, of.size()), people.size()), people);
        }
    }
}
