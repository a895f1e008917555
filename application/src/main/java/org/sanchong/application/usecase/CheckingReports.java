package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sanchong.application.port.in.CheckReports;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.report.Report;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportHistory;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.report.ReportVersion;
import org.sanchong.domain.time.PlanYear;

/** Draws signed reports anew. */
final class CheckingReports implements CheckReports {
    private final Ledgers ledgers;
    private final DrawReport drawing = new DrawingReports();

    CheckingReports(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public List<Checked> check(List<ReportForm> forms, Function<PlanYear, SettledCases> cases) {
        List<Checked> checked = new ArrayList<>();
        for (ReportHistory history :
                ReportBook.of(ledgers.read(Ledgers.Ledger.REPORTS)).histories()) {
            history.lastSigned().ifPresent(version -> checked.add(checked(forms, cases, history.id(), version)));
        }
        return List.copyOf(checked);
    }

    private Checked checked(
            List<ReportForm> forms, Function<PlanYear, SettledCases> cases, ReportId id, ReportVersion version) {
        ReportForm form = forms.stream()
                .filter(each -> each.id().equals(id.form()))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException("the signed report " + id
                        + " is of a form that is not among the forms. Name the list that has it"
                        + " with --forms / 已签发报表 " + id + " 的格式不在现有格式中，请以 --forms 给出"));
        SettledCases settled = cases.apply(new PlanYear(id.period().year()));
        Report now = drawing.draw(DrawReport.Order.of(settled, form, id)).report();
        String signed = version.figures().figures();
        boolean isWhole = DrawingReports.digest(signed).equals(version.figures().hash());
        return new Checked(id, version.number(), isWhole, now.differences(signed));
    }
}
