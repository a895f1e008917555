package org.sanchong.adapter.rest;

import java.io.InputStream;
import org.sanchong.application.port.in.CheckReferrals;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.in.ListDeliveries;
import org.sanchong.application.port.in.MeasureParticipation;
import org.sanchong.application.port.in.ReadEntitlements;
import org.sanchong.application.port.in.ReadRegister;
import org.sanchong.application.port.in.ReadRoots;
import org.sanchong.application.port.in.ReckonPremiums;
import org.sanchong.application.port.in.ReconcileEnrolments;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.BenefitPolicy;

/** What is asked about people, lists, policies and the journal beside settlements, and who answers. */
public final class Inquiries {
    private final Register register;
    private final Lists lists;
    private final Ledger ledger;
    private final Sheets sheets;

    private Inquiries(Register register, Lists lists, Ledger ledger, Sheets sheets) {
        this.register = register;
        this.lists = lists;
        this.ledger = ledger;
        this.sheets = sheets;
    }

    /** Returns what is asked, and who answers. */
    public static Inquiries of(Register register, Lists lists, Ledger ledger, Sheets sheets) {
        return new Inquiries(register, lists, ledger, sheets);
    }

    Register register() {
        return register;
    }

    Lists lists() {
        return lists;
    }

    Journal journal() {
        return ledger.journal();
    }

    ReadRoots roots() {
        return ledger.roots();
    }

    Sheets sheets() {
        return sheets;
    }

    /**
     * The register of certified people in the books.
     *
     * @param books where it is kept
     * @param importing takes lists in
     * @param reading tells of a person
     * @param entitlements tells what a person may be entitled to, from these books
     * @param due tells which lists were due
     * @param reconciling compares it with enrolments
     */
    public record Register(
            Certifications books,
            ImportRegister importing,
            ReadRegister reading,
            ReadEntitlements entitlements,
            ListDeliveries due,
            ReconcileEnrolments reconciling) {}

    /**
     * What is reckoned from lists that come along; nothing of them is kept.
     *
     * @param premiums reckons premiums
     * @param participation measures participation
     * @param referrals checks referrals
     */
    public record Lists(ReckonPremiums premiums, MeasureParticipation participation, CheckReferrals referrals) {}

    /**
     * The journal of the books.
     *
     * @param journal the journal
     * @param roots reads its roots
     */
    public record Ledger(Journal journal, ReadRoots roots) {}

    /** How lists are read and results look, as on the command line. */
    public interface Sheets {
        /** Returns what reads a list from CSV, UTF-8 or GB18030, with a header row; called so in messages. */
        IncomingRecords list(InputStream csv, String name);

        /** Returns the figures of a policy as a JSON object. */
        String figures(BenefitPolicy policy, Language language);

        /** Returns where more is less under a policy as a JSON object, its {@code cliffs} a list. */
        String cliffs(BenefitPolicy policy, Language language);

        /** Returns what two policies rule differently as a JSON object. */
        String differences(BenefitPolicy before, BenefitPolicy after, Language language);

        /** Returns what a person may be entitled to as a JSON object. */
        String entitlements(ReadEntitlements.Question question, ReadEntitlements.Outcome.Told told, Language language);

        /** Returns what filings and contracts say of claims as a JSON object. */
        String referrals(CheckReferrals.Report report, Language language);
    }
}
