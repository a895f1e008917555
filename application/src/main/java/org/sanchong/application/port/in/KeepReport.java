package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.wording.ReportFault;

/** Puts a drawn-up report down in the ledger as its next version (报表留存). */
public interface KeepReport {
    /** Puts it down, or tells why it cannot be a version. */
    Kept keep(Draft draft);

    /**
     * What is put down.
     *
     * @param drawn the report
     * @param on the day
     * @param unit the unit that draws it up, not blank
     * @param roots the digest of the journal's roots beneath it; empty where it is not from books
     * @param reason why it is corrected; empty of a first version
     */
    record Draft(DrawReport.Drawn drawn, LocalDate on, String unit, String roots, String reason) {}

    /**
     * What came of it.
     *
     * @param version the number of the version; of one that cannot be kept that of the last version, or 0
     * @param fault why it is not kept; none where it is
     */
    record Kept(int version, List<ReportFault> fault) {
        /** Keeps the list as it is now. */
        public Kept {
            fault = List.copyOf(fault);
        }
    }
}
