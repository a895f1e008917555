package org.sanchong.application.port.in;

import java.util.List;
import java.util.function.Function;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.domain.report.Report;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.time.PlanYear;

/** Draws signed reports anew and tells which cells are no longer what was signed (报表复核). */
public interface CheckReports {
    /**
     * Checks the last signed version of every report.
     *
     * @param forms the forms that there are
     * @param cases the settled claims of a year
     */
    List<Checked> check(List<ReportForm> forms, Function<PlanYear, SettledCases> cases);

    /**
     * A report that was checked.
     *
     * @param report the report
     * @param version the number of the version that was signed
     * @param isWhole whether the ledger's figures are those of the digest that was signed
     * @param differences the cells that are not as they were signed; none where all are
     */
    record Checked(ReportId report, int version, boolean isWhole, List<Report.Difference> differences) {
        /** Keeps the cells as they are now. */
        public Checked {
            differences = List.copyOf(differences);
        }

        /** Returns whether it is as it was signed. */
        public boolean isWell() {
            return isWhole && differences.isEmpty();
        }
    }
}
