package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.application.port.out.IncomingRecords;

/** A body as a list of one record: the columns that it needs and those that it gives. */
record OneRow(List<String> columns, List<String> values) implements IncomingRecords {
    private static final List<String> NEEDED = List.of("application_id", "event", "event_on");
    private static final Set<String> KNOWN = Set.of(
            "application_id",
            "event",
            "event_on",
            "region",
            "person_id",
            "name",
            "township",
            "assistance_kind",
            "claim_id",
            "documents",
            "urgent",
            "amount",
            "burden",
            "local_income",
            "reasons");

    /** Keeps the lists as they are now. */
    OneRow {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** Returns the event of an application that a body says. */
    static OneRow of(ClaimRequest body) {
        Set<String> columns = new LinkedHashSet<>(NEEDED);
        body.values().keySet().forEach(name -> {
            if (!KNOWN.contains(name)) {
                throw Parameters.bad(
                        name,
                        "is no field here; there are: "
                                + String.join(", ", KNOWN.stream().sorted().toList()));
            }
            columns.add(name);
        });
        List<String> values = new ArrayList<>();
        columns.forEach(name -> values.add(body.value(name).strip()));
        return new OneRow(List.copyOf(columns), values);
    }

    /** Returns the value of a column that is needed. */
    String value(String column) {
        return values.get(columns.indexOf(column));
    }

    @Override
    public String name() {
        return "body";
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public void each(Receiver receiver) {
        receiver.take(values);
    }
}
