package org.sanchong.application.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.settlement.SettlementRun;

/** What the rows of a file are read by, the same for all threads: its columns, the codes, the policies in force. */
final class IntakeTerms {
    private final SettlementRun policies;
    private final Lexicon lexicon;
    private final int forcedPolicy;
    private final List<ClaimColumn> columns;
    private final RowLayout layout;
    private final @Nullable ClaimBills bills;
    private final @Nullable ClaimReferrals referrals;
    private final IntakeWords words;
    private final boolean[] sameDay;
    private final int careType;
    private final int admittedOn;
    private final int dischargedOn;

    /**
     * The columns of a file.
     *
     * @param columns what they are
     * @param bills the fee lines of the claims, if any are given
     * @param referrals the filings and contracts, if any are given
     * @param plain where the values of the columns stand in a row if neither is given; null where that is not known
     */
    record Columns(
            List<ClaimColumn> columns,
            @Nullable ClaimBills bills,
            @Nullable ClaimReferrals referrals,
            @Nullable RowLayout plain) {
        /** Returns where the values of a row stand. */
        RowLayout layout(Lexicon lexicon) {
            return plain != null && bills == null && referrals == null ? plain : new RowLayout(filled(), lexicon);
        }

        /** Returns the columns as they are to be read. */
        List<ClaimColumn> opened() {
            List<ClaimColumn> opened = bills == null ? columns : bills.openParts(columns);
            return referrals == null ? opened : referrals.opened(opened);
        }

        /** Returns the columns of which every row has a fact. */
        List<ClaimColumn> filled() {
            List<ClaimColumn> filled = bills == null ? opened() : bills.filled(opened());
            return referrals == null ? filled : referrals.filled(filled);
        }
    }

    /**
     * Prepares for a file of the columns.
     *
     * @param forcedPolicy the number of the policy for every claim, or -1
     * @param words the words of the catalog
     */
    IntakeTerms(SettlementRun policies, int forcedPolicy, IntakeWords words, Columns of) {
        this.words = words;
        this.policies = policies;
        this.lexicon = policies.lexicon();
        this.forcedPolicy = forcedPolicy;
        this.bills = of.bills();
        this.referrals = of.referrals();
        this.columns = of.opened();
        layout = of.layout(lexicon);
        careType = lexicon.required("care_type");
        admittedOn = lexicon.required("admitted_on");
        dischargedOn = lexicon.required("discharged_on");
        List<ClaimAttribute.Code> careTypes = lexicon.attribute(careType).codes();
        sameDay = new boolean[careTypes.size()];
        for (int i = 0; i < sameDay.length; i++) {
            sameDay[i] = careTypes.get(i).sameDay();
        }
    }

    /** Returns what knows which policy is in force; nothing is settled with it before all claims are read. */
    SettlementRun policies() {
        return policies;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int forcedPolicy() {
        return forcedPolicy;
    }

    List<ClaimColumn> columns() {
        return columns;
    }

    RowLayout layout() {
        return layout;
    }

    /** Returns the fee lines of the claims, or null if none are given. */
    @Nullable
    ClaimBills bills() {
        return bills;
    }

    /** Returns the filings and contracts, or null if none are given. */
    @Nullable
    ClaimReferrals referrals() {
        return referrals;
    }

    CodeIndex categories() {
        return words.categories();
    }

    /** Returns the number of a code, or unreadable. */
    long code(int attribute, byte[] utf8, int from, int length) {
        return words.code(attribute, utf8, from, length);
    }

    /** Returns whether care of the type begins and ends on one day. */
    boolean isOfOneDay(long care) {
        return care >= 0 && sameDay[(int) care];
    }

    int careType() {
        return careType;
    }

    int admittedOn() {
        return admittedOn;
    }

    int dischargedOn() {
        return dischargedOn;
    }
}
