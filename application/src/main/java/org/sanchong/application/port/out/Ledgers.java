package org.sanchong.application.port.out;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ledgers that books keep beside settlements (台账): rows in the order in which they were put down, none changed or taken
 * away. What a row means is its ledger's matter; where things stand is not kept, it follows from the rows.
 */
public interface Ledgers {
    /**
     * Lets the intake see all rows of a ledger and add to them, alone: what it adds is kept when this returns, all of it or
     * nothing. Rows are recorded at the moment that the clock says, or at that of the row before where that is later.
     *
     * @param intake what is to be added; asked again where others added in between, and where it is not known whether what it
     *     added is kept: then it finds that among the rows, and must not take it for a fault
     * @throws IllegalArgumentException if a row is added whose id the ledger has already
     */
    <R> R take(Ledger ledger, InstantSource clock, Intake<R> intake);

    /** Returns the rows of a ledger in the order in which they were put down. */
    List<Entry> read(Ledger ledger);

    /** What a ledger is about. Books write the names; one that is there keeps its name. */
    enum Ledger {
        /** Measures that documents ask for, and what was done of each (整改台账). */
        MEASURES,
        /** Tips, self-checks, audits, re-checks and findings (监管台账). */
        SUPERVISION,
        /** Deliveries and sign-offs of reports (报表报送台账). */
        REPORTS,
        /** Budgets, advance payments and clearing of funds (基金台账). */
        FUNDS
    }

    /** Tells what is to be added to a ledger. */
    @FunctionalInterface
    interface Intake<R> {
        /** Looks at the rows that are there, in their order. */
        Change<R> on(List<Entry> known);
    }

    /**
     * What is to be added.
     *
     * @param rows the rows in their order
     * @param result what whoever asked is to be given
     */
    record Change<R>(List<Row> rows, R result) {
        /** Keeps the list as it is now. */
        public Change {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a ledger.
     *
     * @param id what tells it apart in its ledger, not blank
     * @param subject what it is about, such as a measure; not blank
     * @param on the day on which what it says happened
     * @param values what it says, by names of columns; values may be empty
     */
    record Row(String id, String subject, LocalDate on, SortedMap<String, String> values) {
        /** Keeps the values as they are now. */
        public Row {
            if (id.isBlank() || subject.isBlank()) {
                throw new IllegalArgumentException("a row of a ledger has an id and a subject");
            }
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    /**
     * A row as it is kept.
     *
     * @param number its number in the ledger, from 1
     * @param recordedAt when the books learnt of it, in whole microseconds
     * @param row what it is
     */
    record Entry(long number, Instant recordedAt, Row row) {}
}
