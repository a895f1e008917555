package org.sanchong.domain.report;

import java.util.List;
import org.sanchong.domain.law.ClauseId;

/** Forms and periods of tests. */
final class ReportSamples {
    private ReportSamples() {}

    static ReportForm form(ReportForm.Population scope, ReportForm.Rows rows, ReportPeriod.Every every) {
        return new ReportForm(
                "sample",
                new ReportForm.Title("Sample", "样表", "county", "县区"),
                List.of(new ClauseId("sample-2022", "一")),
                scope,
                rows,
                List.of(ReportFigure.values()),
                every,
                new DeliveryTerm(10, false, true));
    }

    static ReportId id(String period) {
        return new ReportId("sample", ReportPeriod.parse(period).orElseThrow(), List.of());
    }
}
