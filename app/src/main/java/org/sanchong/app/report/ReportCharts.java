package org.sanchong.app.report;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.report.Report;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportSums;
import org.sanchong.domain.report.ReportValue;

/** The charts of a report: who pays of all expense, and what share of the in-scope inpatient expense is paid. */
final class ReportCharts {
    private static final List<ReportFigure> PAYERS = List.of(
            ReportFigure.BASIC,
            ReportFigure.CRITICAL_ILLNESS,
            ReportFigure.SUPPLEMENTARY,
            ReportFigure.MEDICAL_ASSISTANCE,
            ReportFigure.FURTHER_ASSISTANCE,
            ReportFigure.BACKSTOP,
            ReportFigure.PERSONAL);
    private static final List<String> COLOURS =
            List.of("#0b5394", "#b45309", "#6b21a8", "#15803d", "#0e7490", "#475569", "#be123c");

    private final ReportWords words;

    ReportCharts(ReportWords words) {
        this.words = words;
    }

    String of(Report report) {
        StringBuilder charts = new StringBuilder();
        if (report.rows().size() > 1 && report.form().columns().containsAll(PAYERS)) {
            charts.append(payers(report));
        }
        if (report.rows().size() > 1 && report.form().columns().contains(ReportFigure.IN_SCOPE_RATIO)) {
            charts.append(ratios(report));
        }
        return charts.toString();
    }

    /** Payers of whom nobody in the report had anything are left out. */
    private String payers(Report report) {
        List<ReportFigure> paying = new ArrayList<>();
        List<BarChart.Part> parts = new ArrayList<>();
        for (int i = 0; i < PAYERS.size(); i++) {
            ReportFigure payer = PAYERS.get(i);
            if (report.rows().values().stream().anyMatch(row -> !payer.of(row).isNothing())) {
                paying.add(payer);
                parts.add(new BarChart.Part(words.figure(payer), COLOURS.get(i)));
            }
        }
        String title = words.either("Who paid, in yuan", "费用由谁支付（元）");
        BarChart chart = new BarChart(
                "payers",
                title,
                words.either(
                        "A bar for each row of the table, by who paid. The table has the same figures.",
                        "表中每行一条，按支付方分段。数据与下表相同。"),
                parts);
        report.rows().forEach((row, sums) -> {
            if (!row.equals(ReportForm.TOTAL)) {
                chart.bar(
                        words.row(report.form(), row),
                        ReportFigure.TOTAL.of(sums).shown(),
                        paying.stream().map(payer -> payer.of(sums).number()).toList());
            }
        });
        return figure(title, chart.svg(0));
    }

    private String ratios(Report report) {
        String title = words.figure(ReportFigure.IN_SCOPE_RATIO);
        BarChart chart = new BarChart(
                "ratios",
                title,
                words.either(
                        "A bar for each row of the table; the whole width is 100 %. The table has the same figures.",
                        "表中每行一条，满宽为 100%。数据与下表相同。"),
                List.of(new BarChart.Part(title, COLOURS.get(0))));
        report.rows()
                .forEach((row, sums) -> chart.bar(
                        words.row(report.form(), row),
                        ReportFigure.IN_SCOPE_RATIO.of(sums).shown(),
                        List.of(thousandths(sums))));
        return figure(title, chart.svg(1_000));
    }

    /** For the length of a bar alone; more than all of it is drawn as all of it. */
    private static long thousandths(ReportSums sums) {
        ReportValue ratio = ReportFigure.IN_SCOPE_RATIO.of(sums);
        return ratio.over() == 0
                ? 0
                : Math.min(
                        1_000,
                        java.math.BigInteger.valueOf(ratio.number())
                                .multiply(java.math.BigInteger.valueOf(1_000))
                                .divide(java.math.BigInteger.valueOf(ratio.over()))
                                .longValueExact());
    }

    private static String figure(String title, String svg) {
        return "<figure>\n<figcaption>" + Html.escaped(title) + "</figcaption>\n" + svg + "</figure>\n";
    }
}
