package org.sanchong.application.usecase;

import java.time.InstantSource;
import org.sanchong.application.port.in.AnswerWarning;
import org.sanchong.application.port.in.CheckReferrals;
import org.sanchong.application.port.in.CheckRoots;
import org.sanchong.application.port.in.CompareSettlements;
import org.sanchong.application.port.in.ExamineBooks;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.in.FindCliffs;
import org.sanchong.application.port.in.FollowApplications;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.in.KeepApplicationRow;
import org.sanchong.application.port.in.KeepApplications;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.in.ListDeliveries;
import org.sanchong.application.port.in.ListRoots;
import org.sanchong.application.port.in.MeasureParticipation;
import org.sanchong.application.port.in.PostNotices;
import org.sanchong.application.port.in.ProveClaim;
import org.sanchong.application.port.in.PushWarnings;
import org.sanchong.application.port.in.RaiseAlerts;
import org.sanchong.application.port.in.ReadAccumulators;
import org.sanchong.application.port.in.ReadApplications;
import org.sanchong.application.port.in.ReadEntitlements;
import org.sanchong.application.port.in.ReadNewestRoots;
import org.sanchong.application.port.in.ReadRegister;
import org.sanchong.application.port.in.ReadRoots;
import org.sanchong.application.port.in.ReadWarnings;
import org.sanchong.application.port.in.ReckonPremiums;
import org.sanchong.application.port.in.ReconcileEnrolments;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SamplePayments;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SplitLines;
import org.sanchong.application.port.in.TracePayments;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.application.port.out.EarlierCatalogs;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.StoreExamination;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementCalculator;

/** Makes the use cases; the one public type of this package. */
public final class UseCases {
    private UseCases() {}

    /** Returns the use case that settles files of claims under the policies of the catalog. */
    public static SettleClaims settleClaims(PolicyCatalog catalog) {
        return new SettlingClaims(catalog);
    }

    /** Returns the use case that tells what fee lines come to. */
    public static SplitLines splitLines(PolicyCatalog catalog) {
        return new SplittingLines(catalog);
    }

    /** Returns the use case that settles the same claims under two policies of the catalog. */
    public static CompareSettlements compareSettlements(PolicyCatalog catalog) {
        return new ComparingSettlements(catalog);
    }

    /** Returns the use case that settles claims again and tells what corrects the earlier settlements. */
    public static ResettleClaims resettleClaims(PolicyCatalog catalog) {
        return new ResettlingClaims(catalog);
    }

    /** Returns the use case that samples what the policies of the catalog pay over the expense. */
    public static SamplePayments samplePayments(PolicyCatalog catalog) {
        return new SamplingPayments(catalog);
    }

    /** Returns the use case that lists the columns that files of claims may have under the catalog. */
    public static ListColumns listColumns(PolicyCatalog catalog) {
        return new ListingColumns(catalog);
    }

    /** Returns the use case that tells what filings and contracts say of claims. */
    public static CheckReferrals checkReferrals(PolicyCatalog catalog) {
        return new CheckingReferrals(catalog);
    }

    /** Returns the use case that reckons premiums under the policies of the catalog. */
    public static ReckonPremiums reckonPremiums(PolicyCatalog catalog) {
        return new ReckoningPremiums(catalog);
    }

    /** Returns the use case that tells how applications for assistance stand. */
    public static FollowApplications followApplications(PolicyCatalog catalog) {
        return new FollowingApplications(catalog);
    }

    /** Returns the use case that takes events of applications into books. */
    public static KeepApplications keepApplications(
            PolicyCatalog catalog, Applications applications, InstantSource clock) {
        return new KeepingApplications(catalog, applications, clock);
    }

    /** Returns the use case that takes an event into books as a row says it. */
    public static KeepApplicationRow keepApplicationRow(
            PolicyCatalog catalog, Applications applications, InstantSource clock) {
        return new KeepingApplicationRow(catalog, keepApplications(catalog, applications, clock));
    }

    /** Returns the use case that tells how applications in books stand. */
    public static ReadApplications readApplications(PolicyCatalog catalog, Applications applications) {
        return new ReadingApplications(catalog, applications);
    }

    /** Returns the use case that makes townships' notices of approved applications. */
    public static PostNotices postNotices(PolicyCatalog catalog) {
        return new PostingNotices(catalog);
    }

    /** Returns the use case that finds whom settled claims bring above a line of early warning. */
    public static RaiseAlerts raiseAlerts(PolicyCatalog catalog) {
        return new RaisingAlerts(catalog);
    }

    /** Returns the use case that pushes whom the settlements of books bring above a line of early warning. */
    public static PushWarnings pushWarnings(PolicyCatalog catalog) {
        return new PushingWarnings(catalog);
    }

    /** Returns the use case that takes what departments did on warnings in books. */
    public static AnswerWarning answerWarning(PolicyCatalog catalog, Warnings warnings, InstantSource clock) {
        return new AnsweringWarning(catalog, warnings, clock);
    }

    /** Returns the use case that tells of warnings in books. */
    public static ReadWarnings readWarnings(Warnings warnings) {
        return new ReadingWarnings(warnings);
    }

    /** Returns the use case that measures participation against the targets of the catalog. */
    public static MeasureParticipation measureParticipation(PolicyCatalog catalog) {
        return new MeasuringParticipation(catalog);
    }

    /** Returns the use case that takes departments' lists into a register, by the categories of the catalog. */
    public static ImportRegister importRegister(PolicyCatalog catalog) {
        return new ImportingRegister(catalog);
    }

    /** Returns the use case that tells what a register knows of a person. */
    public static ReadRegister readRegister(PolicyCatalog catalog) {
        return new ReadingRegister(catalog);
    }

    /** Returns the use case that compares enrolments with the register of books, by the words of the catalog. */
    public static ReconcileEnrolments reconcileEnrolments(PolicyCatalog catalog) {
        return new ReconcilingEnrolments(catalog);
    }

    /** Returns the use case that tells what people of books may be entitled to, by the policies of the catalog. */
    public static ReadEntitlements readEntitlements(PolicyCatalog catalog, Certifications books) {
        return new ReadingEntitlements(catalog, books);
    }

    /** Returns the use case that tells which departments' lists were due, by the policies of the catalog. */
    public static ListDeliveries listDeliveries(PolicyCatalog catalog) {
        return new ListingDeliveries(catalog);
    }

    /** Returns the use case that settles claims into books under the policies of the catalog. */
    public static SettleIntoBooks settleIntoBooks(PolicyCatalog catalog, SettleIntoBooks.Bookkeeping keeping) {
        return new SettlingIntoBooks(catalog, keeping);
    }

    /** Returns the use case that takes settled claims back in books, if none that stands followed. */
    public static ReverseInBooks reverseInBooks(PolicyCatalog catalog, Books books, InstantSource clock) {
        return new ReversingInBooks(new TakingBack(books, clock, null));
    }

    /** Returns the use case that takes settled claims back in books, and corrects those that followed. */
    public static ReverseInBooks correctBooks(PolicyCatalog catalog, SettleIntoBooks.Bookkeeping keeping) {
        return new ReversingInBooks(new TakingBack(
                keeping.books(),
                keeping.clock(),
                new FollowingSettlements(catalog, SettlementCalculator.of(catalog), keeping.seals())));
    }

    /** Returns the use case that tells what books have accumulated. */
    public static ReadAccumulators readAccumulators(Books books) {
        return new ReadingAccumulators(books);
    }

    /** Returns the use case that lists the roots of a journal. */
    public static ListRoots listRoots(JournalRoots journal, InstantSource clock) {
        return new ListingRoots(journal, clock);
    }

    /** Returns the use case that tells the newest roots of a journal. */
    public static ReadNewestRoots readNewestRoots(JournalRoots journal, InstantSource clock) {
        return new ReadingNewestRoots(journal, clock);
    }

    /** Returns the use case that tells the roots of a journal page by page. */
    public static ReadRoots readRoots(JournalRoots journal, InstantSource clock) {
        return new ReadingRoots(journal, clock);
    }

    /** Returns the use case that tells whether a journal still gives the roots that were listed. */
    public static CheckRoots checkRoots(JournalRoots journal) {
        return new CheckingRoots(journal);
    }

    /** Returns the use case that proves claims by the roots of a journal. */
    public static ProveClaim proveClaim(JournalRoots journal, InstantSource clock) {
        return new ProvingClaim(journal, clock);
    }

    /** Returns the use case that settles claims of the books again under the catalog, and tells whether it is the same. */
    public static ExplainFromBooks explainFromBooks(PolicyCatalog catalog, Books books, DerivationSeals seals) {
        return explainFromBooks(catalog, books, seals, EarlierCatalogs.none());
    }

    /** Returns the same, which settles a claim of another catalog by that one where it is kept. */
    public static ExplainFromBooks explainFromBooks(
            PolicyCatalog catalog, Books books, DerivationSeals seals, EarlierCatalogs earlier) {
        return new ExplainingFromBooks(books, () -> new SettlingByCatalog(catalog, seals, earlier));
    }

    /** Returns the use case that finds where more is less under the policies of the catalog. */
    public static FindCliffs findCliffs(PolicyCatalog catalog) {
        return new FindingCliffs(catalog);
    }

    /** Returns the use case that traces what policies pay around a cliff. */
    public static TracePayments tracePayments(PolicyCatalog catalog) {
        return new TracingPayments(catalog);
    }

    /** Returns the use case that examines books, and settles their claims again under the catalog. */
    public static ExamineBooks examineBooks(PolicyCatalog catalog, StoreExamination store, DerivationSeals seals) {
        return examineBooks(catalog, store, seals, EarlierCatalogs.none());
    }

    /** Returns the same, which settles claims of another catalog by that one where it is kept. */
    public static ExamineBooks examineBooks(
            PolicyCatalog catalog, StoreExamination store, DerivationSeals seals, EarlierCatalogs earlier) {
        return new ExaminingBooks(store, () -> new SettlingByCatalog(catalog, seals, earlier));
    }
}
