package org.sanchong.application.usecase;

import java.time.InstantSource;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.CheckReports;
import org.sanchong.application.port.in.ClearByMethods;
import org.sanchong.application.port.in.CoverSupervision;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.in.FollowReports;
import org.sanchong.application.port.in.FollowSupervision;
import org.sanchong.application.port.in.KeepReport;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.in.ListRoots;
import org.sanchong.application.port.in.MeasureIndicators;
import org.sanchong.application.port.in.ReadMeasures;
import org.sanchong.application.port.in.ReadReportForms;
import org.sanchong.application.port.in.RecordFundRows;
import org.sanchong.application.port.in.RecordMeasures;
import org.sanchong.application.port.in.RecordReports;
import org.sanchong.application.port.in.RemindOfCases;
import org.sanchong.application.port.in.ShowMatter;
import org.sanchong.application.port.in.StateClearing;
import org.sanchong.application.port.out.BookedSettlements;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.PlanYear;

/**
 * The use cases of oversight (监管): reminders, supervision, measures, indicators, funds and clearing. Each looks back at what
 * was settled, and changes no payment.
 */
public final class OversightUseCases {
    private OversightUseCases() {}

    /** Returns the settled cases of settlements and the claims beside them, in the words of the catalog. */
    public static SettledCases settledCases(
            PolicyCatalog catalog, IncomingRecords settlements, IncomingRecords claims) {
        return new SettledFiles(catalog, settlements, claims);
    }

    /** Returns the settled cases of a plan year of books. */
    public static SettledCases settledCases(BookedSettlements books, PlanYear year) {
        return new KeptSettlements(books, year);
    }

    /** Returns the use case that finds cases that supervision should look at. */
    public static RemindOfCases remindOfCases(PolicyCatalog catalog) {
        return new RemindingOfCases(catalog);
    }

    /** Returns the use case that follows tips, self-checks, audits and re-checks. */
    public static FollowSupervision followSupervision(PolicyCatalog catalog) {
        return new FollowingSupervision(catalog);
    }

    /** Returns the use case that tells what happened to one tip or check. */
    public static ShowMatter showMatter(PolicyCatalog catalog) {
        return new FollowingSupervision(catalog);
    }

    /** Returns the use case that tells whom the checks of a year reached. */
    public static CoverSupervision coverSupervision(PolicyCatalog catalog) {
        return new FollowingSupervision(catalog);
    }

    /** Returns the use case that takes what happened to measures into their ledger. */
    public static RecordMeasures recordMeasures(PolicyCatalog catalog, Ledgers ledgers, InstantSource clock) {
        return new RecordingMeasures(catalog, ledgers, clock);
    }

    /** Returns the use case that tells how measures stand. */
    public static ReadMeasures readMeasures(PolicyCatalog catalog, Ledgers ledgers) {
        return new ReadingMeasures(catalog, ledgers);
    }

    /** Returns the use case that measures indicators against the targets of the catalog. */
    public static MeasureIndicators measureIndicators(PolicyCatalog catalog) {
        return new MeasuringIndicators(catalog);
    }

    /** Returns the use case that tells how the funds of a year stand. */
    public static ListFunds listFunds(PolicyCatalog catalog) {
        return new ListingFunds(catalog);
    }

    /** Returns the use case that makes facilities' clearing statements. */
    public static StateClearing stateClearing(PolicyCatalog catalog) {
        return new StatingClearing(catalog);
    }

    /** Returns the use case that tells what methods of provider payment clear. */
    public static ClearByMethods clearByMethods(PolicyCatalog catalog) {
        return new ClearingByMethods(catalog);
    }

    /** Returns the use case that takes rows of fund accounts into books. */
    public static RecordFundRows recordFundRows(PolicyCatalog catalog, Ledgers ledgers, InstantSource clock) {
        return new RecordingFundRows(catalog, ledgers, clock);
    }

    /** Returns the use case that reads the forms of reports. */
    public static ReadReportForms readReportForms(PolicyCatalog catalog) {
        return new ReadingReportForms(catalog);
    }

    /** Returns the use case that draws reports up and opens their cells. */
    public static DrawReport drawReport() {
        return new DrawingReports();
    }

    /** Returns the use case that puts drawn-up reports down in their ledger. */
    public static KeepReport keepReport(Ledgers ledgers, InstantSource clock) {
        return new KeepingReports(ledgers, clock);
    }

    /** Returns the use case that takes what happened to reports into their ledger. */
    public static RecordReports recordReports(PolicyCatalog catalog, Ledgers ledgers, InstantSource clock) {
        return new RecordingReports(catalog, ledgers, clock);
    }

    /** Returns the use case that tells how reports stand. */
    public static FollowReports followReports(PolicyCatalog catalog, Ledgers ledgers) {
        return new FollowingReports(catalog, ledgers);
    }

    /** Returns the use case that draws signed reports anew. */
    public static CheckReports checkReports(Ledgers ledgers) {
        return new CheckingReports(ledgers);
    }

    /** Returns the SHA-256 of the journal's roots of a list, 64 digits: of the same entries always the same. */
    public static String digestOfRoots(ListRoots.RootList list) {
        return DrawingReports.digest(list.roots().stream()
                .map(root -> root.place().region() + " " + root.place().day() + " " + root.chains() + " "
                        + root.entries() + " " + root.hash() + "\n")
                .collect(Collectors.joining()));
    }
}
