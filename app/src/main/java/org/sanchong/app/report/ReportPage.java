package org.sanchong.app.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.report.Report;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportSums;

/** A report for people: as HTML with charts, which stands for itself and prints on A4, or as text. */
public final class ReportPage {
    private static final String STYLE =
            "body{font-family:system-ui,'Noto Sans CJK SC',sans-serif;max-width:72rem;margin:1.5rem auto;padding:0 1rem;"
                    + "color:#111;background:#fff;line-height:1.45}h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}"
                    + "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:0}dt{color:#444}"
                    + "dd{margin:0;overflow-wrap:anywhere}.wide{overflow-x:auto}"
                    + "table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
                    + ".note{color:#444;margin:.2rem 0}thead th{min-width:4.5em}th,td{border:1px solid #666;padding:.2rem .4rem;"
                    + "text-align:right;vertical-align:bottom}th:first-child{text-align:left;min-width:5rem;"
                    + "position:sticky;left:0;background:#fff}tbody th{font-weight:600}tr.total>*{border-top:2px solid #111;font-weight:700}"
                    + "figure{margin:1rem 0;max-width:36rem}figcaption{font-weight:600;margin-bottom:.4rem}"
                    + "svg{width:100%;height:auto;display:block}svg text{font:13px system-ui,'Noto Sans CJK SC',sans-serif;"
                    + "fill:#111}code{overflow-wrap:anywhere}"
                    + "@media(max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}}"
                    + "@media print{@page{size:A4 landscape;margin:10mm}body{margin:0;max-width:none;padding:0}"
                    + ".wide{overflow:visible}table{font-size:6.5pt}thead th{min-width:0}th,td{padding:.1rem .15rem}th:first-child{position:static;min-width:0}tr,figure{break-inside:avoid}}";

    private final ReportWords words;
    private final boolean isChinese;

    /** Pages in the language of the words. */
    public ReportPage(ReportWords words, Language language) {
        this.words = words;
        this.isChinese = language == Language.ZH;
    }

    /**
     * Returns the report as HTML.
     *
     * @param facts what stands above its figures, by what it is called
     */
    public String html(Report report, Map<String, String> facts) {
        String title = words.title(report.form());
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + (isChinese ? "zh-CN" : "en")
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>"
                + Html.escaped(title + " " + report.id().period()) + "</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n<main>\n<h1>" + Html.escaped(title) + "</h1>\n<dl>\n");
        facts.forEach((name, value) -> page.append("<dt>")
                .append(Html.escaped(name))
                .append("</dt><dd>")
                .append(Html.escaped(value))
                .append("</dd>\n"));
        page.append("</dl>\n");
        String charts = new ReportCharts(words).of(report);
        if (!charts.isEmpty()) {
            page.append("<h2>")
                    .append(words.either("Charts", "图表"))
                    .append("</h2>\n")
                    .append(charts);
        }
        page.append("<h2>")
                .append(words.either("Figures", "数据"))
                .append("</h2>\n")
                .append(table(report));
        return page.append("<p>")
                .append(Html.escaped(opening()))
                .append("<br><code>sanchong report show ")
                .append(Html.escaped(report.form().id()))
                .append(" --period ")
                .append(report.id().period())
                .append(" … --behind ")
                .append(Html.escaped(words.either("ROW/COLUMN", "行/列")))
                .append("</code></p>\n</main>\n</body>\n</html>\n")
                .toString();
    }

    private String opening() {
        return words.either(
                "Every figure opens the settlements behind it, which add up to it to the fen:",
                "每个数字都可打开其背后的结算，逐笔相加与之分毫不差：");
    }

    private String table(Report report) {
        ReportForm form = report.form();
        StringBuilder table = new StringBuilder("<p class=\"note\" id=\"note\">" + Html.escaped(note(form))
                + "</p>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\""
                + Html.escaped(words.either("Figures", "数据"))
                + "\">\n<table aria-describedby=\"note\">\n<thead><tr><th scope=\"col\">"
                + Html.escaped(words.rows(form)) + "</th>");
        form.columns()
                .forEach(figure -> table.append("<th scope=\"col\">")
                        .append(Html.escaped(words.figure(figure)))
                        .append("</th>"));
        table.append("</tr></thead>\n<tbody>\n");
        report.rows()
                .forEach((row, sums) -> table.append(row.equals(ReportForm.TOTAL) ? "<tr class=\"total\">" : "<tr>")
                        .append("<th scope=\"row\">")
                        .append(Html.escaped(words.row(form, row)))
                        .append("</th>")
                        .append(cells(form, sums))
                        .append("</tr>\n"));
        return table.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private static String cells(ReportForm form, ReportSums sums) {
        return form.columns().stream()
                .map(figure -> "<td>" + Html.escaped(figure.of(sums).shown()) + "</td>")
                .collect(Collectors.joining());
    }

    private String note(ReportForm form) {
        String yuan = words.either("Amounts in yuan.", "金额单位：元。");
        String people = form.columns().contains(ReportFigure.PEOPLE)
                ? words.either(
                        " A person counts once in a row, so people of rows may be more than the total.",
                        "同一人在一行只计一次，各行人数之和可大于合计。")
                : "";
        String rows = form.rows().isPartition()
                ? ""
                : words.either(
                        " Who holds two categories is in both rows, and in the total once.", "兼有两种身份者分别计入两行，合计只计一次。");
        return yuan + people + rows;
    }

    /**
     * Returns the report as text: a line a figure, since there are more of these than of rows.
     *
     * @param facts what stands above its figures, by what it is called
     */
    public String text(Report report, Map<String, String> facts) {
        ReportForm form = report.form();
        StringBuilder text = new StringBuilder(words.title(form)).append("\n\n");
        AlignedTable above = new AlignedTable();
        facts.forEach((name, value) -> above.row(name, value));
        above.lines("").forEach(line -> text.append(line).append('\n'));
        AlignedTable table = new AlignedTable(1);
        List<String> rows = List.copyOf(report.rows().keySet());
        table.row(row(
                words.rows(form), rows.stream().map(row -> words.row(form, row)).toList()));
        form.columns()
                .forEach(figure -> table.row(row(
                        words.figure(figure),
                        rows.stream()
                                .flatMap(row -> report.cell(row, figure).stream())
                                .map(value -> value.shown())
                                .toList())));
        text.append('\n');
        table.lines("").forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static List<String> row(String first, List<String> cells) {
        List<String> row = new java.util.ArrayList<>(List.of(first));
        row.addAll(cells);
        return row;
    }
}
