package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.Payments;
import org.sanchong.domain.indicator.Sums;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.indicator.Tallying;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.report.Drawing;
import org.sanchong.domain.report.Report;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportSums;
import org.sanchong.domain.report.ReportValue;
import org.sanchong.domain.settlement.SettledCase;

/** Draws reports up in one pass over settled claims; the claims behind a cell are found on the same way. */
final class DrawingReports implements DrawReport {
    @Override
    public Drawn draw(Order order) {
        SettledCases.Read<Pass> read = order.cases().read(() -> new Pass(order));
        Pass pass = read.receiver();
        Report report = pass.drawing.report();
        for (Cell cell : order.opened()) {
            boolean isThere = report.rows().containsKey(cell.row())
                    && report.form().columns().contains(cell.figure());
            if (!isThere) {
                throw new UnusableFileException("the report " + report.id() + " has no cell " + cell + ". Its rows are "
                        + String.join(", ", report.rows().keySet()) + "; its columns "
                        + String.join(
                                ", ",
                                report.form().columns().stream()
                                        .map(ReportFigure::column)
                                        .toList())
                        + " / 报表 " + report.id() + " 没有单元格 " + cell);
            }
        }
        return new Drawn(report, digest(report.text()), pass.behind, pass.places(), read.leftOut());
    }

    /** Returns the SHA-256 of a text. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** One pass. */
    private static final class Pass implements SettledCases.Receiver {
        private final Order order;
        private final Drawing drawing;
        private final Set<PersonId> seen = new HashSet<>();
        private final List<Behind> behind = new ArrayList<>();
        private long above;
        private long undecided;

        Pass(Order order) {
            this.order = order;
            this.drawing = Drawing.of(order.form(), order.id());
        }

        @Override
        public void take(SettledCase settled) {
            Tally.Key key = Tallying.key(
                    settled.claim(), settled.facility(), settled.policy().value());
            Sums sums = Tallying.sums(settled.claim(), settled.inScope(), Payments.of(settled::paid));
            if (drawing.add(key, settled.claim().person(), sums)) {
                above += isByCounty() && isAboveCounty(key.county()) ? 1 : 0;
                order.opened().forEach(cell -> open(cell, settled, key, sums));
            } else if (order.id().isBelow(key.county())) {
                undecided += order.id().period().includes(key.month())
                                && order.form().includes(key)
                        ? 1
                        : 0;
            }
        }

        private boolean isByCounty() {
            return order.form().rows() == ReportForm.Rows.COUNTY;
        }

        private static boolean isAboveCounty(RegionCode place) {
            return place.equals(place.city());
        }

        Places places() {
            return new Places(above, undecided);
        }

        private void open(Cell cell, SettledCase settled, Tally.Key key, Sums sums) {
            if (!order.form().isIn(cell.row(), key)) {
                return;
            }
            boolean isFirst = seen.add(settled.claim().person());
            ReportValue own = cell.figure().of(ReportSums.of(key, sums, isFirst ? 1 : 0));
            if (!own.isNothing()) {
                behind.add(new Behind(
                        settled.claim().id().value(),
                        key.policy(),
                        key.county().value(),
                        key.facility(),
                        key.month().toString(),
                        key.holder().categories().stream()
                                .map(EligibilityCategory::code)
                                .sorted()
                                .toList(),
                        own));
            }
        }
    }
}
