package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.MeasureFault;

/** Takes what happened to measures into their ledger: each event once, and only such as can follow. */
public interface RecordMeasures {
    /**
     * Takes all rows that can be taken, together. A row that the ledger has already is known and changes nothing; one that
     * cannot be taken is told and loses nothing.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the list cannot be used at all, or the ledger has
     *     events that cannot follow under the catalog
     */
    Result record(IncomingRecords events);

    /**
     * A row that is of no use.
     *
     * @param list the name of its list
     * @param row its number, the header being row 1
     * @param fault why
     */
    record Unused(String list, int row, MeasureFault fault) {}

    /**
     * What came of it.
     *
     * @param taken how many events are new
     * @param known how many the ledger had already
     * @param unused the rows that were of no use, in their order
     */
    record Result(int taken, int known, List<Unused> unused) {
        /** Keeps the rows as they are now. */
        public Result {
            unused = List.copyOf(unused);
        }
    }
}
