package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.domain.report.ReportForm;

/** Reads the forms that reports follow (报表格式). */
public interface ReadReportForms {
    /**
     * Returns the forms of a list in its order.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a form cannot be used, stands twice or names a clause
     *     that the catalog does not have; or the list cannot be used at all
     */
    List<ReportForm> read(IncomingRecords forms);
}
