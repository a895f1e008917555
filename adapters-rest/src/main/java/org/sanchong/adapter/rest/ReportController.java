package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.in.FollowReports;
import org.sanchong.application.port.in.KeepReport;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.in.RecordReports;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ReportWording;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.time.PlanYear;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports over the books: their figures, the settlements behind them, and how they stand. */
@RestController
@RequestMapping("/v1/reports")
class ReportController {
    private static final String EVENTS = "events";

    private final RestService.Means means;
    private final AuditTrail audit;

    ReportController(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.audit = audit;
    }

    @GetMapping(produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    ReportView.All reports(
            Caller caller,
            Language lang,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "false") String overdue,
            Paging paging) {
        LocalDate day = on.isEmpty() ? today() : Parameters.day("on", on);
        boolean isOverdueOnly =
                Parameters.oneOf("overdue", overdue, "true", "false").equals("true");
        audit.access(caller, "reports", "", "");
        List<FollowReports.Told> all =
                means().following().follow(new FollowReports.Question(forms(), day, isOverdueOnly));
        Pages.Part<FollowReports.Told> part =
                Pages.of(all, String.join(" ", "reports", day.toString(), overdue), paging);
        ReportWords words = new ReportWords(means.catalog().vocabulary(), lang);
        return new ReportView.All(
                day.toString(),
                part.rows().stream()
                        .map(told -> ReportView.Standing.of(told, words))
                        .toList(),
                part.next());
    }

    @GetMapping(path = "/{form}/{period}", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    ReportView report(
            Caller caller,
            Language lang,
            @PathVariable String form,
            @PathVariable String period,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String behind) {
        ReportId id = id(form + "/" + period + (region.isEmpty() ? "" : "/" + region));
        List<DrawReport.Cell> cells = behind.isEmpty() ? List.of() : List.of(cell(behind));
        audit.access(caller, "report", behind, "");
        DrawReport.Drawn drawn = drawn(id, cells);
        drawn.behind().forEach(one -> audit.access(caller, "report-claim", one.claim(), ""));
        return ReportView.of(
                drawn, !cells.isEmpty(), new ReportWords(means.catalog().vocabulary(), lang));
    }

    @PostMapping(path = "/versions", consumes = "application/json", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    ReportView.Kept version(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of("report", "unit", "reason"), List.of());
        ReportId id = id(body.values().getOrDefault("report", ""));
        String unit = body.values().getOrDefault("unit", "");
        Parameters.given("unit", unit);
        audit.access(caller, "report-version", "", "");
        DrawReport.Drawn drawn = drawn(id, List.of());
        KeepReport.Kept kept = means().keeping()
                .keep(new KeepReport.Draft(
                        drawn, today(), unit, "", body.values().getOrDefault("reason", "")));
        ReportWording wording = new ReportWording(means.catalog(), lang);
        kept.fault().forEach(fault -> {
            throw Problem.of(HttpStatus.CONFLICT, fault.code(), UnusedRow.withoutCode(wording.fault(fault)))
                    .refusal();
        });
        return new ReportView.Kept(id.toString(), kept.version(), drawn.hash());
    }

    @PostMapping(path = "/events", consumes = "application/json", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    MeasureController.RecordedView events(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of(), List.of(EVENTS));
        body.need(EVENTS);
        GivenRecords events =
                GivenRecords.of(body, EVENTS, means.cases().columns().columns(ListColumns.Table.REPORTS));
        audit.access(caller, "report-events", "", "");
        RecordReports.Result result = means().recording().record(events, forms());
        ReportWording wording = new ReportWording(means.catalog(), lang);
        return new MeasureController.RecordedView(
                result.taken(),
                result.known(),
                result.unused().stream()
                        .map(unused -> UnusedRow.of(unused.row(), unused.fault().code(), wording.fault(unused.fault())))
                        .toList());
    }

    private DrawReport.Drawn drawn(ReportId id, List<DrawReport.Cell> cells) {
        PlanYear year = new PlanYear(id.period().year());
        try {
            return means().drawing()
                    .draw(new DrawReport.Order(
                            means.cases().matters().oversight().cases().of(year), form(id), id, cells));
        } catch (UnusableFileException noCell) {
            if (cells.isEmpty()) {
                throw noCell;
            }
            throw Parameters.bad("behind", "must be a row and a column of the report, as TOTAL/fund_total");
        }
    }

    private ReportId id(String name) {
        ReportId id = ReportId.parse(name)
                .orElseThrow(() -> Parameters.bad(
                        "report", "must be form/period or form/period/region, as county-summary/2025-Q3/990100"));
        form(id);
        return id;
    }

    private ReportForm form(ReportId id) {
        return forms().stream()
                .filter(form -> form.id().equals(id.form())
                        && form.every() == id.period().every())
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                HttpStatus.NOT_FOUND,
                                "UNKNOWN_FORM",
                                "no form \"" + id.form() + "\" has the period " + id.period()
                                        + ". Forms with their periods: "
                                        + String.join(
                                                ", ",
                                                forms().stream()
                                                        .map(form -> form.id() + " " + form.every())
                                                        .toList())
                                        + " / 没有该报表格式，或报告期与格式不符")
                        .refusal());
    }

    private static DrawReport.Cell cell(String behind) {
        int slash = behind.lastIndexOf('/');
        return ReportFigure.named(behind.substring(slash + 1))
                .filter(figure -> slash > 0)
                .map(figure -> new DrawReport.Cell(behind.substring(0, slash), figure))
                .orElseThrow(() -> Parameters.bad("behind", "must be a row and a column, as TOTAL/fund_total"));
    }

    private List<ReportForm> forms() {
        return means().forms();
    }

    private Oversight.Reports means() {
        return means.cases().matters().oversight().reports();
    }

    private LocalDate today() {
        return means.books().clock().instant().atZone(Parameters.CHINA).toLocalDate();
    }
}
