package org.sanchong.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportId;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which report: its form, its period and its region. */
final class ReportOption {
    @Parameters(index = "0", paramLabel = "FORM", description = "The form, as \"report forms\" lists it.")
    private String form = "";

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "The period: 2025Q3 or 2025-Q3, 2025-07, or 2025, as the form is made.")
    private @Nullable String period;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Of this county, city or province alone, six digits; all that is settled if absent.")
    private @Nullable String region;

    ReportForm form(List<ReportForm> forms) {
        return ReportForms.named(forms, form);
    }

    ReportId id(ReportForm of) {
        String code = region;
        if (code != null && !RegionCode.isWellFormed(code)) {
            throw new UnusableFileException("--region is six digits, not \"" + code + "\" / --region 应为六位行政区划代码");
        }
        return new ReportId(
                of.id(), ReportForms.period(of, period), code == null ? List.of() : List.of(new RegionCode(code)));
    }
}
