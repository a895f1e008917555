package org.sanchong.application.usecase;

import java.time.InstantSource;
import org.sanchong.application.port.in.ClearByMethods;
import org.sanchong.application.port.in.CoverSupervision;
import org.sanchong.application.port.in.FollowSupervision;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.in.MeasureIndicators;
import org.sanchong.application.port.in.ReadMeasures;
import org.sanchong.application.port.in.RecordFundRows;
import org.sanchong.application.port.in.RecordMeasures;
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
}
