package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.SettledCases.LeftOut;
import org.sanchong.domain.report.Report;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.report.ReportValue;

/** Draws up reports from what is settled (生成报表), in one pass, and opens the settlements behind their cells. */
public interface DrawReport {
    /**
     * Draws a report up.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the claims cannot be read at all, or the cell that is to
     *     be opened is not in the report
     */
    Drawn draw(Order order);

    /**
     * What to draw up.
     *
     * @param cases the settled claims
     * @param form the form
     * @param id what tells the report apart; its form is the form
     * @param opened the cell whose settlements are wanted; none or one
     */
    record Order(SettledCases cases, ReportForm form, ReportId id, List<Cell> opened) {
        /** Keeps the list as it is now. */
        public Order {
            opened = List.copyOf(opened);
        }

        /** Returns the order for a report alone. */
        public static Order of(SettledCases cases, ReportForm form, ReportId id) {
            return new Order(cases, form, id, List.of());
        }
    }

    /**
     * A cell.
     *
     * @param row the row
     * @param figure the column
     */
    record Cell(String row, ReportFigure figure) {
        @Override
        public String toString() {
            return row + "/" + figure.column();
        }
    }

    /**
     * A report that is drawn up.
     *
     * @param report the report
     * @param hash the SHA-256 of its text, 64 digits
     * @param behind the settlements behind the cell that was opened; their values add up to it to the fen
     * @param places the claims that do not say their county
     * @param leftOut what is no settled case
     */
    record Drawn(Report report, String hash, List<Behind> behind, Places places, LeftOut leftOut) {
        /** Keeps the list as it is now. */
        public Drawn {
            behind = List.copyOf(behind);
        }
    }

    /**
     * Claims that do not say their county: books keep it where the policy of a claim asks for it, else the pooling region.
     *
     * @param above how many claims of the report stand in the row of a city or province, though its rows are counties
     * @param undecided how many are not in the report, since they are of a place above its region
     */
    record Places(long above, long undecided) {}

    /**
     * A settlement behind a cell.
     *
     * @param claim the claim
     * @param policy the policy that settled it
     * @param county the county
     * @param facility the facility; empty where it is not said
     * @param month the month of discharge
     * @param categories what the claim says that the person holds
     * @param value what is of the claim; of people 1 for a person's first claim in the row
     */
    record Behind(
            String claim,
            String policy,
            String county,
            String facility,
            String month,
            List<String> categories,
            ReportValue value) {
        /** Keeps the list as it is now. */
        public Behind {
            categories = List.copyOf(categories);
        }
    }
}
