package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.settlement.SettlementRun;

/** Reads the values of claims, row by row, into segments; what is wrong with a row becomes its fault. For one thread. */
final class ClaimIntake implements ClaimRows {
    private static final int NONE = -1;

    private final IntakeTerms terms;
    private final ClaimColumn[] columns;
    /** The word of each column that is kept as text, or -1. */
    private final int[] textWords;

    /** Whether each column holds identifiers. */
    private final boolean[] identifying;

    private final SegmentBuilder rows;
    /** Whether a row may be a refund and have negative amounts. */
    private final boolean signed;

    private final RowSigns signs;
    private final @Nullable ClaimBills bills;
    private final @Nullable ClaimReferrals referrals;

    /** The row that is being read. */
    private final long[] values;

    private long[] words = {};
    private int row;
    private @Nullable ClaimFault fault;
    private long claimHash;
    private long personHash;
    private int region;
    private String regionText = "";
    /** The region of assistance, or -1 where it is that of insurance. */
    private int assistanceRegion;

    ClaimIntake(IntakeTerms terms) {
        this.terms = terms;
        this.columns = terms.columns().toArray(new ClaimColumn[0]);
        this.textWords = terms.layout().textWords(terms.columns());
        this.identifying = new boolean[columns.length];
        for (int i = 0; i < identifying.length; i++) {
            identifying[i] = columns[i].identifies();
        }
        this.rows = new SegmentBuilder(terms.layout());
        this.signed = terms.layout().reverses >= 0;
        this.signs = new RowSigns(terms.lexicon());
        this.bills = terms.bills();
        this.referrals = terms.referrals();
        this.values = new long[terms.lexicon().size()];
        Arrays.fill(values, Lexicon.MISSING);
    }

    /** Returns the segments of the rows so far, and begins anew. */
    List<ClaimSegment> segments() {
        return rows.build();
    }

    @Override
    public void row(byte[] utf8, int from, int[] ends, int found) {
        beginRow();
        int start = from;
        for (int at = 0; at < columns.length && at < found; at++) {
            value(at, utf8, start, ends[at] - start);
            start = ends[at] + 1;
        }
        if (signed) {
            fault(signs.fault());
        }
        if (bills != null) {
            fault(bills.fill(values, bills.bill(utf8, from, ends, found), signs.isRefund()));
        }
        int policy = SettlementRun.NO_POLICY_IN_FORCE;
        if (found == columns.length) {
            checkDays();
            policy = policy();
            if (assistanceRegion >= 0 && policy >= 0) {
                policy = assisted(policy);
            }
        } else {
            fault = new ClaimFault.MalformedRow(columns.length, found);
            forgetTextsFrom(found);
        }
        if (referrals != null) {
            RowTexts texts = new RowTexts(utf8, from, ends, found);
            fault(referrals.fill(values, new ClaimReferrals.Row(texts, policy, words[row + RowLayout.CATEGORIES])));
        }
        words[row + RowLayout.POLICY] = policy;
        terms.layout().put(values, words, row);
        rows.add(claimHash, personHash, fault);
    }

    /** Reads a value. It is one method on purpose: the compiler then takes it by itself, and not into its callers. */
    private void value(int at, byte[] utf8, int start, int size) {
        ClaimColumn column = columns[at];
        int from = start;
        int length = size;
        if (column.role() != ClaimColumns.Role.CARRIED) {
            while (length > 0 && FieldText.isBlank(utf8[from])) {
                from++;
                length--;
            }
            while (length > 0 && FieldText.isBlank(utf8[from + length - 1])) {
                length--;
            }
        }
        if (length == 0 && column.required()) {
            fault(new ClaimFault.MissingValue(column.name()));
        }
        if (identifying[at] && ShortenedNumber.is(utf8, from, length)) {
            fault(new ClaimFault.BadIdentifier(column.name(), ValueFaults.shown(utf8, from, length)));
        }
        if (textWords[at] != NONE) {
            words[row + textWords[at]] = rows.text(utf8, from, length);
        }
        switch (column.role()) {
            case FACT -> values[column.attribute()] = fact(column, utf8, from, length);
            case CLAIM -> claimHash = FieldText.hash(utf8, from, length);
            case PERSON -> personHash = FieldText.hash(utf8, from, length);
            case HOUSEHOLD -> readHousehold(column, utf8, from, length);
            case REGION, DIVISION -> {
                region = FieldText.sixDigits(utf8, from, length);
                regionText = region < 0 ? ValueFaults.shown(utf8, from, length) : "";
            }
            case ASSISTANCE_REGION -> {
                assistanceRegion = FieldText.sixDigits(utf8, from, length);
                if (assistanceRegion < 0 && length > 0) {
                    fault(rejected(new SettlementRejection.UnknownRegion(ValueFaults.shown(utf8, from, length))));
                }
            }
            case CATEGORIES -> words[row + RowLayout.CATEGORIES] = categories(utf8, from, length);
            case REVERSES -> signs.refund(length > 0);
            case PREVIOUS_CLAIM, NAMED, KEPT, CARRIED -> {
                // Text, or nothing that is asked for here.
            }
        }
    }

    /** A household is a fact too where the catalog declares it. */
    private void readHousehold(ClaimColumn column, byte[] utf8, int from, int length) {
        if (column.attribute() >= 0) {
            values[column.attribute()] = fact(column, utf8, from, length);
        }
    }

    private long categories(byte[] utf8, int from, int length) {
        long held = 0;
        int end = from + length;
        int start = from;
        while (start < end) {
            int stop = start;
            while (stop < end && utf8[stop] != ';') {
                stop++;
            }
            int first = start;
            int last = stop;
            while (first < last && FieldText.isBlank(utf8[first])) {
                first++;
            }
            while (last > first && FieldText.isBlank(utf8[last - 1])) {
                last--;
            }
            if (last > first) {
                int code = terms.categories().find(utf8, first, last - first);
                if (code < 0) {
                    fault(new ClaimFault.Rejected(
                            new SettlementRejection.UnknownCategory(ValueFaults.shown(utf8, first, last - first))));
                } else {
                    held |= 1L << code;
                }
            }
            start = stop + 1;
        }
        return held;
    }

    private long fact(ClaimColumn column, byte[] utf8, int from, int length) {
        if (length == 0) {
            return column.empty();
        }
        long value = switch (column.kind()) {
            case CODE -> terms.code(column.attribute(), utf8, from, length);
            case FLAG -> FieldText.flag(utf8, from, length);
            case AMOUNT -> FieldText.amount(utf8, from, length);
            case DATE -> FieldText.date(utf8, from, length);
            case COUNT -> FieldText.count(utf8, from, length);
            case IDENTIFIER ->
                terms.lexicon().encode(column.attribute(), new String(utf8, from, length, StandardCharsets.UTF_8));
        };
        if (value > FieldText.NEGATIVE) {
            return value;
        }
        if (value == FieldText.NEGATIVE && column.core() && signed) {
            return signs.read(column, utf8, from, length);
        }
        if (column.core() && value != Lexicon.MISSING) {
            fault(ValueFaults.of(column, terms.lexicon(), value, ValueFaults.shown(utf8, from, length)));
        }
        return value == FieldText.NEGATIVE ? Lexicon.UNREADABLE : value;
    }

    /** Where a row is too short, the words may still hold what an earlier row left. */
    private void forgetTextsFrom(int column) {
        for (int i = column; i < textWords.length; i++) {
            if (textWords[i] != NONE) {
                words[row + textWords[i]] = 0;
            }
        }
    }

    private void checkDays() {
        long from = values[terms.admittedOn()];
        long until = values[terms.dischargedOn()];
        if (from <= FieldText.NEGATIVE || until <= FieldText.NEGATIVE) {
            return;
        }
        if (from > until) {
            fault(new ClaimFault.AdmittedAfterDischarge(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until)));
        } else if (from < until && terms.isOfOneDay(values[terms.careType()])) {
            fault(new ClaimFault.OutpatientDays(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until)));
        }
    }

    /** Returns the number of the policy, or a negative number where region and discharge find none. */
    private int policy() {
        long day = values[terms.dischargedOn()];
        if (terms.forcedPolicy() >= 0) {
            return forcedPolicy(terms.forcedPolicy(), day);
        }
        if (region < 0) {
            fault(rejected(new SettlementRejection.UnknownRegion(regionText)));
            return SettlementRun.UNKNOWN_REGION;
        }
        int policy = terms.policies().policyInForce(region, day <= FieldText.NEGATIVE ? 0 : day);
        if (day <= FieldText.NEGATIVE) {
            return Math.min(policy, SettlementRun.NO_POLICY_IN_FORCE);
        }
        if (policy < 0) {
            fault(rejected(terms.policies().later().rejection(policy, region, LocalDate.ofEpochDay(day))));
        }
        return policy;
    }

    /** Returns the number by which the claim is settled with the assistance of another region. */
    private int assisted(int policy) {
        long day = values[terms.dischargedOn()];
        int number = terms.policies().assistedIn(policy, assistanceRegion, day);
        if (number < 0) {
            RegionCode elsewhere = new RegionCode(String.format(java.util.Locale.ROOT, "%06d", assistanceRegion));
            fault(rejected(terms.policies().notAssisted(policy, elsewhere, day)));
        }
        return number < 0 ? policy : number;
    }

    private int forcedPolicy(int forced, long day) {
        if (day <= FieldText.NEGATIVE) {
            return SettlementRun.NO_POLICY_IN_FORCE;
        }
        if (terms.policies().isInForce(forced, day)) {
            return forced;
        }
        fault(rejected(
                terms.policies().later().rejection(terms.policies().policyId(forced), LocalDate.ofEpochDay(day))));
        return SettlementRun.NO_POLICY_IN_FORCE;
    }

    private static ClaimFault rejected(SettlementRejection why) {
        return new ClaimFault.Rejected(why);
    }

    private void beginRow() {
        words = rows.words();
        row = rows.row();
        words[row + RowLayout.CATEGORIES] = 0;
        fault = null;
        signs.beginRow();
        claimHash = FieldText.NO_HASH;
        personHash = FieldText.NO_HASH;
        region = -1;
        regionText = "";
        assistanceRegion = -1;
    }

    private void fault(@Nullable ClaimFault found) {
        if (fault == null) {
            fault = found;
        }
    }
}
