package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ReportFault;
import org.sanchong.domain.report.ReportForm;

/** Takes who is in charge of reports, who signed and what was delivered into their ledger (报表报送台账). */
public interface RecordReports {
    /**
     * Takes all rows that can be taken, together. A row that the ledger has already is known and changes nothing; one that
     * cannot be taken is told and loses nothing.
     *
     * @param forms the forms that there are
     * @throws org.sanchong.application.port.out.UnusableFileException if the list cannot be used at all
     */
    Result record(IncomingRecords events, List<ReportForm> forms);

    /**
     * A row that is of no use.
     *
     * @param list the name of its list
     * @param row its number, the header being row 1
     * @param fault why
     */
    record Unused(String list, int row, ReportFault fault) {}

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
