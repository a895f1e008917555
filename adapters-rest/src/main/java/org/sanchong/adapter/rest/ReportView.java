package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.in.FollowReports;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.report.Report;
import org.sanchong.domain.report.ReportVersion;

/**
 * A report as it is drawn up now, or the settlements behind one of its cells.
 *
 * @param report its name, form/period or form/period/region
 * @param title what it is called
 * @param hash the digest of its figures
 * @param rows its rows, a value by the name of its column; none where a cell is opened
 * @param claims the settlements behind the cell
 * @param aboveCounty how many claims stand in a row of a city or province, since their county is not known
 * @param undecided how many claims are left out, since they are of a place above the region
 * @param forgotten how many claims are left out, of people who are forgotten
 */
record ReportView(
        String report,
        String title,
        String hash,
        List<Map<String, String>> rows,
        List<Behind> claims,
        long aboveCounty,
        long undecided,
        long forgotten) {
    /** Keeps the lists as they are now. */
    ReportView {
        rows = List.copyOf(rows);
        claims = List.copyOf(claims);
    }

    /** A settlement behind a cell; over is what stands below a ratio, empty where the cell is none. */
    record Behind(
            String claimId,
            String policy,
            String county,
            String facility,
            String month,
            List<String> categories,
            String value,
            String over) {
        /** Keeps the list as it is now. */
        Behind {
            categories = List.copyOf(categories);
        }
    }

    /** A version that is put down. */
    record Kept(String report, int version, String hash) {}

    /**
     * How a report stands.
     *
     * @param report its name
     * @param title what it is called
     * @param unit the unit that answers for it
     * @param inCharge who is in charge; empty for nobody
     * @param dueOn the last day; empty where the working days of a year are not known
     * @param status how far it is
     * @param overdue whether it is late
     * @param deliveredOn when it was first delivered; empty where it was not
     * @param versions its versions
     */
    record Standing(
            String report,
            String title,
            String unit,
            String inCharge,
            String dueOn,
            String status,
            boolean overdue,
            String deliveredOn,
            List<Version> versions) {
        /** Keeps the list as it is now. */
        Standing {
            versions = List.copyOf(versions);
        }

        static Standing of(FollowReports.Told told, ReportWords words) {
            return new Standing(
                    told.history().id().toString(),
                    words.title(told.form()),
                    words.unit(told.form()),
                    told.inCharge(),
                    told.dueOn().stream().map(Object::toString).collect(Collectors.joining()),
                    told.history().state().name(),
                    told.isOverdue(),
                    told.history().deliveredOn().map(Object::toString).orElse(""),
                    told.history().versions().stream().map(Version::of).toList());
        }
    }

    /** A version; what did not happen to it is empty. */
    record Version(
            int version,
            String drawnOn,
            String hash,
            String roots,
            String reason,
            String signedBy,
            String signedOn,
            String deliveredOn) {
        static Version of(ReportVersion version) {
            return new Version(
                    version.number(),
                    version.drawnOn().toString(),
                    version.figures().hash(),
                    version.figures().roots(),
                    version.figures().reason(),
                    version.signed().stream().map(ReportVersion.SignOff::person).collect(Collectors.joining()),
                    version.signed().stream().map(by -> by.on().toString()).collect(Collectors.joining()),
                    version.delivered().stream().map(Object::toString).collect(Collectors.joining()));
        }
    }

    /**
     * Reports.
     *
     * @param on as of the end of which day
     * @param reports some of them
     * @param next where the next page begins; absent behind the last
     */
    record All(String on, List<Standing> reports, @Nullable String next) {
        /** Keeps the list as it is now. */
        All {
            reports = List.copyOf(reports);
        }
    }

    static ReportView of(DrawReport.Drawn drawn, boolean isOpened, ReportWords words) {
        Report report = drawn.report();
        return new ReportView(
                report.id().toString(),
                words.title(report.form()),
                drawn.hash(),
                isOpened ? List.of() : rows(report, words),
                drawn.behind().stream().map(ReportView::behind).toList(),
                drawn.places().above(),
                drawn.places().undecided(),
                drawn.leftOut().forgotten());
    }

    private static List<Map<String, String>> rows(Report report, ReportWords words) {
        List<Map<String, String>> rows = new ArrayList<>();
        report.rows().forEach((row, sums) -> {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("row", row);
            cells.put("name", words.row(report.form(), row));
            report.form()
                    .columns()
                    .forEach(
                            figure -> cells.put(figure.column(), figure.of(sums).shown()));
            rows.add(cells);
        });
        return rows;
    }

    private static Behind behind(DrawReport.Behind one) {
        return new Behind(
                one.claim(),
                one.policy(),
                one.county(),
                one.facility(),
                one.month(),
                one.categories(),
                one.value().above(),
                one.value().below());
    }
}
