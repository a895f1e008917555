package org.sanchong.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanchong.app.report.ReportPage;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.in.FollowReports;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.report.Report;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportValue;
import org.sanchong.domain.report.ReportVersion;

/** A report, and the settlements behind one of its cells, as lists and pages. */
final class ReportTable {
    private static final List<String> BEHIND =
            List.of("claim_id", "policy", "county", "facility", "month", "categories", "value", "over");
    private static final List<String> BEHIND_ZH = List.of("结算编号", "政策", "区县", "医疗机构", "月份", "人群", "数值", "分母");

    private final ReportTerms.Read terms;

    ReportTable(ReportTerms.Read terms) {
        this.terms = terms;
    }

    /** Returns the report for programs: a row a row, behind what tells the report apart. */
    MeasuresOutput.Listed listed(Report report) {
        ReportWords words = terms.words();
        List<String> columns = new ArrayList<>(List.of("form", "period", "region", "row", "name"));
        report.form().columns().forEach(figure -> columns.add(figure.column()));
        List<List<String>> rows = new ArrayList<>();
        report.rows().forEach((row, sums) -> {
            List<String> cells = new ArrayList<>(List.of(
                    report.form().id(),
                    report.id().period().toString(),
                    region(report),
                    row,
                    words.row(report.form(), row)));
            report.form().columns().forEach(figure -> cells.add(figure.of(sums).shown()));
            rows.add(cells);
        });
        return new MeasuresOutput.Listed(
                columns,
                rows,
                new MeasuresOutput.Page(
                        terms.htmlLanguage(), words.title(report.form()), columns.size(), columns, rows));
    }

    private static String region(Report report) {
        return report.id().regions().stream().map(Object::toString).collect(Collectors.joining());
    }

    /** Returns the pages for people, and which columns are numbers. */
    MeasuresOutput.Look look(DrawReport.Drawn drawn, Optional<FollowReports.Told> told) {
        Report report = drawn.report();
        Map<String, String> facts = facts(drawn, told);
        ReportPage page = new ReportPage(terms.words(), terms.language());
        Map<String, String> numbers = new LinkedHashMap<>();
        for (ReportFigure figure : report.form().columns()) {
            ReportValue.Kind kind = figure.of(report.total()).kind();
            if (!kind.isRatio()) {
                numbers.put(figure.column(), kind == ReportValue.Kind.MONEY ? "#,##0.00" : "0");
            }
        }
        return new MeasuresOutput.Look(page.html(report, facts), page.text(report, facts), numbers);
    }

    private Map<String, String> facts(DrawReport.Drawn drawn, Optional<FollowReports.Told> told) {
        ReportWords words = terms.words();
        Report report = drawn.report();
        ReportForm form = report.form();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                words.either("Period", "报告期"),
                report.id().period()
                        + words.either(" (", "（")
                        + report.id().period().first()
                        + words.either(" to ", " 至 ")
                        + report.id().period().last()
                        + words.either(")", "）"));
        String region = region(report);
        facts.put(
                words.either("Region", "地区"), region.isEmpty() ? words.either("all that is settled", "全部结算") : region);
        facts.put(words.either("Of whom", "统计范围"), words.scope(form));
        facts.put(words.either("Unit", "责任单位"), words.unit(form));
        facts.put(
                words.either("Asked for by", "依据条款"),
                form.clauses().stream().map(Object::toString).collect(Collectors.joining(words.either("; ", "；"))));
        String due = form.delivery()
                .dueOn(report.id().period(), terms.catalog().workingCalendar())
                .map(LocalDate::toString)
                .orElse(words.either("the working days of that year are not known", "该年工作日历未知"));
        facts.put(words.either("Due", "报送时限"), due + words.either(", ", "，") + words.delivery(form.delivery()));
        told.ifPresent(one -> standing(facts, one, drawn.hash()));
        facts.put(words.either("Digest of the figures", "数据摘要"), drawn.hash());
        return facts;
    }

    private void standing(Map<String, String> facts, FollowReports.Told told, String hash) {
        ReportWords words = terms.words();
        facts.put(
                words.either("In charge", "负责人"),
                told.inCharge().isEmpty() ? words.either("nobody yet", "未指定") : told.inCharge());
        String late = told.isOverdue() ? words.either(", OVERDUE", "，已逾期") : "";
        facts.put(words.either("State", "状态"), words.state(told.history().state()) + late);
        told.history().last().ifPresent(version -> version(facts, version, hash));
    }

    private void version(Map<String, String> facts, ReportVersion version, String hash) {
        ReportWords words = terms.words();
        boolean isSame = version.figures().hash().equals(hash);
        facts.put(
                words.either("Version", "版本"),
                version.number()
                        + words.either(", drawn up ", "，生成于 ")
                        + version.drawnOn()
                        + (isSame
                                ? words.either(", these figures", "，数据与本页一致")
                                : words.either(
                                        ", OTHER FIGURES than these: \"report check\" tells the cells",
                                        "，数据与本页不同，可用 report check 查看单元格")));
        version.signed()
                .forEach(by ->
                        facts.put(words.either("Signed off", "签发"), by.person() + words.either(", ", "，") + by.on()));
        version.delivered().forEach(on -> facts.put(words.either("Delivered", "报送"), on.toString()));
    }

    /** Returns the settlements behind a cell. */
    MeasuresOutput.Listed behind(DrawReport.Drawn drawn, DrawReport.Cell cell) {
        ReportWords words = terms.words();
        List<List<String>> rows = drawn.behind().stream()
                .map(one -> List.of(
                        one.claim(),
                        one.policy(),
                        one.county(),
                        one.facility(),
                        one.month(),
                        String.join(";", one.categories()),
                        one.value().above(),
                        one.value().below()))
                .toList();
        String title =
                words.title(drawn.report().form()) + " " + drawn.report().id().period() + ": " + cell;
        return new MeasuresOutput.Listed(
                BEHIND,
                rows,
                new MeasuresOutput.Page(
                        terms.htmlLanguage(),
                        title,
                        BEHIND.size(),
                        words.either("", "zh").isEmpty() ? BEHIND : BEHIND_ZH,
                        rows));
    }
}
