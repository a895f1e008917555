package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.IncomingRecords;

/** Takes rows of fund accounts into books; rows are added and never changed. */
public interface RecordFundRows {
    /**
     * Takes the rows that agree with those that are there, each once.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the list cannot be used at all
     */
    Result record(IncomingRecords rows);

    /**
     * What came of it.
     *
     * @param added how many rows are new
     * @param known how many were there already
     * @param unused rows that are of no use; the others were taken
     */
    record Result(int added, int known, List<ListFunds.Unused> unused) {
        /** Keeps the list as it is now. */
        public Result {
            unused = List.copyOf(unused);
        }
    }
}
