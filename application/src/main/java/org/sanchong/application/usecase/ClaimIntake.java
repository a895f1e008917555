package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.usecase.ClaimColumns.Role;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.settlement.SettlementRun;

/** Reads the values of claims, row by row, into a table; what is wrong with a row becomes its fault. */
final class ClaimIntake implements ClaimRows {
    private static final int REGION_DIGITS = 6;
    private static final int MOST_SHOWN = 40;

    private final SettlementRun policies;
    private final Lexicon lexicon;
    private final ClaimColumns header;
    private final int forcedPolicy;

    private final ClaimTable table;
    private final CodeIndex categoryCodes;

    private List<ClaimColumn> columns = List.of();
    private @Nullable CodeIndex[] codes = {};
    private int[] carriedPosition = {};

    /** The row that is being read. */
    private final FieldText text = new FieldText();

    private long[] values = {};
    private long[] carriedValues = {};
    private int at;
    private @Nullable ClaimFault fault;
    private int claim;
    private boolean duplicate;
    private int person;
    private int household;
    private long held;
    private long previous;
    private int region;
    private String regionText = "";
    private final int careType;
    private final int admittedOn;
    private final int dischargedOn;
    private final boolean[] sameDay;

    ClaimIntake(SettlementRun policies, int forcedPolicy, Iterable<String> categoryCodes) {
        this.table = new ClaimTable(policies.lexicon());
        this.policies = policies;
        this.lexicon = policies.lexicon();
        this.forcedPolicy = forcedPolicy;
        this.header = new ClaimColumns(lexicon, forcedPolicy < 0);
        List<String> known = new ArrayList<>();
        categoryCodes.forEach(known::add);
        this.categoryCodes = new CodeIndex(known);
        careType = lexicon.required("care_type");
        admittedOn = lexicon.required("admitted_on");
        dischargedOn = lexicon.required("discharged_on");
        List<ClaimAttribute.Code> careTypes = lexicon.attribute(careType).codes();
        sameDay = new boolean[careTypes.size()];
        for (int i = 0; i < sameDay.length; i++) {
            sameDay[i] = careTypes.get(i).sameDay();
        }
    }

    /** Returns the table that was filled, with the facts of every claim that the file has no column for. */
    ClaimTable table() {
        return table;
    }

    @Override
    public void columns(List<String> names) {
        columns = header.read(names);
        table.begin(columns, header.defaults());
        codes = new CodeIndex[lexicon.size()];
        values = new long[lexicon.size()];
        carriedPosition = new int[columns.size()];
        int carriedColumns = 0;
        for (int i = 0; i < columns.size(); i++) {
            ClaimColumn column = columns.get(i);
            if (column.role() == Role.CARRIED) {
                carriedPosition[i] = carriedColumns++;
            } else if (column.role() == Role.FACT) {
                codes[column.attribute()] = new CodeIndex(lexicon.attribute(column.attribute()).codes().stream()
                        .map(ClaimAttribute.Code::code)
                        .toList());
            }
        }
        carriedValues = new long[carriedColumns];
        beginRow();
    }

    @Override
    public void value(char[] chars, int start, int size) {
        if (at >= columns.size()) {
            at++;
            return;
        }
        ClaimColumn column = columns.get(at);
        if (column.role() == Role.CARRIED) {
            text.encode(chars, start, size);
            carriedValues[carriedPosition[at]] = table.texts.put(text.bytes(), text.length());
            at++;
            return;
        }
        int from = start;
        int length = size;
        while (length > 0 && FieldText.isBlank(chars[from])) {
            from++;
            length--;
        }
        while (length > 0 && FieldText.isBlank(chars[from + length - 1])) {
            length--;
        }
        if (length == 0 && column.required()) {
            fault(new ClaimFault.MissingValue(column.name()));
        }
        read(column, chars, from, length);
        at++;
    }

    private void read(ClaimColumn column, char[] chars, int from, int length) {
        switch (column.role()) {
            case CLAIM -> readClaim(chars, from, length);
            case PERSON -> person = key(table.personIds, chars, from, length);
            case HOUSEHOLD -> {
                household = key(table.householdIds, chars, from, length);
                if (column.attribute() >= 0) {
                    values[column.attribute()] = fact(column, chars, from, length);
                }
            }
            case REGION -> {
                region = length == REGION_DIGITS ? FieldText.digits(chars, from, length) : -1;
                regionText = region < 0 ? shown(chars, from, length) : "";
            }
            case CATEGORIES -> readCategories(chars, from, length);
            case PREVIOUS_CLAIM -> {
                text.encode(chars, from, length);
                previous = table.texts.put(text.bytes(), text.length());
            }
            case FACT -> values[column.attribute()] = fact(column, chars, from, length);
            case KEPT, CARRIED -> {
                // Kept for later uses; nothing asks for it here.
            }
        }
    }

    private void readClaim(char[] chars, int from, int length) {
        int known = table.claimIds.size();
        claim = key(table.claimIds, chars, from, length);
        duplicate = claim >= 0 && claim < known;
    }

    private int key(ByteKeys keys, char[] chars, int from, int length) {
        if (length == 0) {
            return ByteKeys.NONE;
        }
        text.encode(chars, from, length);
        return keys.add(text.bytes(), text.length());
    }

    private void readCategories(char[] chars, int from, int length) {
        int end = from + length;
        int start = from;
        while (start < end) {
            int stop = start;
            while (stop < end && chars[stop] != ';') {
                stop++;
            }
            int first = start;
            int last = stop;
            while (first < last && FieldText.isBlank(chars[first])) {
                first++;
            }
            while (last > first && FieldText.isBlank(chars[last - 1])) {
                last--;
            }
            if (last > first) {
                int code = categoryCodes.find(chars, first, last - first);
                if (code < 0) {
                    fault(new ClaimFault.Rejected(
                            new SettlementRejection.UnknownCategory(shown(chars, first, last - first))));
                } else {
                    held |= 1L << code;
                }
            }
            start = stop + 1;
        }
    }

    private long fact(ClaimColumn column, char[] chars, int from, int length) {
        if (length == 0) {
            return column.empty();
        }
        long value = switch (column.kind()) {
            case CODE -> code(column.attribute(), chars, from, length);
            case IDENTIFIER -> lexicon.encode(column.attribute(), new String(chars, from, length));
            case FLAG -> FieldText.flag(chars, from, length);
            case AMOUNT -> FieldText.amount(chars, from, length);
            case COUNT -> FieldText.count(chars, from, length);
            case DATE -> FieldText.date(chars, from, length);
        };
        if (column.core() && (value == Lexicon.UNREADABLE || value == FieldText.NEGATIVE)) {
            fault(faultOf(column, value, shown(chars, from, length)));
        }
        return value == FieldText.NEGATIVE ? Lexicon.UNREADABLE : value;
    }

    private long code(int attribute, char[] chars, int from, int length) {
        CodeIndex index = codes[attribute];
        int code = index == null ? -1 : index.find(chars, from, length);
        return code < 0 ? Lexicon.UNREADABLE : code;
    }

    private ClaimFault faultOf(ClaimColumn column, long value, String shown) {
        if (value == FieldText.NEGATIVE) {
            return new ClaimFault.NegativeAmount(column.name(), shown);
        }
        return switch (column.kind()) {
            case AMOUNT, COUNT -> new ClaimFault.BadAmount(column.name(), shown);
            case DATE -> new ClaimFault.BadDate(column.name(), shown);
            case FLAG -> new ClaimFault.UnknownCode(column.name(), shown, "true, false");
            case CODE, IDENTIFIER ->
                new ClaimFault.UnknownCode(
                        column.name(),
                        shown,
                        String.join(
                                ", ",
                                lexicon.attribute(column.attribute()).codes().stream()
                                        .map(ClaimAttribute.Code::code)
                                        .toList()));
        };
    }

    @Override
    public void endRow() {
        if (table.size() == Integer.MAX_VALUE) {
            throw new UnusableFileException("more than 2,147,483,647 rows");
        }
        int policy = SettlementRun.NO_POLICY_IN_FORCE;
        if (at == columns.size()) {
            checkDays();
            policy = policy();
        } else {
            fault = new ClaimFault.MalformedRow(columns.size(), at);
        }
        if (duplicate) {
            fault(new ClaimFault.DuplicateClaim(table.claimIds.text(claim)));
        }
        keep(policy);
        beginRow();
    }

    private void checkDays() {
        long from = values[admittedOn];
        long until = values[dischargedOn];
        if (from <= FieldText.NEGATIVE || until <= FieldText.NEGATIVE) {
            return;
        }
        long care = values[careType];
        if (from > until) {
            fault(new ClaimFault.AdmittedAfterDischarge(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until)));
        } else if (from < until && care >= 0 && sameDay[(int) care]) {
            fault(new ClaimFault.OutpatientDays(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until)));
        }
    }

    /** Returns the number of the policy, or a negative number where region and discharge find none. */
    private int policy() {
        long day = values[dischargedOn];
        if (forcedPolicy >= 0) {
            if (day <= FieldText.NEGATIVE) {
                return SettlementRun.NO_POLICY_IN_FORCE;
            }
            if (policies.isInForce(forcedPolicy, day)) {
                return forcedPolicy;
            }
            fault(notInForce(policies.policyId(forcedPolicy).value(), day));
            return SettlementRun.NO_POLICY_IN_FORCE;
        }
        if (region < 0) {
            fault(new ClaimFault.Rejected(new SettlementRejection.UnknownRegion(regionText)));
            return SettlementRun.UNKNOWN_REGION;
        }
        int policy = policies.policyInForce(region, day <= FieldText.NEGATIVE ? 0 : day);
        if (policy == SettlementRun.UNKNOWN_REGION) {
            fault(new ClaimFault.Rejected(new SettlementRejection.UnknownRegion(sixDigits())));
        } else if (day <= FieldText.NEGATIVE) {
            return SettlementRun.NO_POLICY_IN_FORCE;
        } else if (policy == SettlementRun.NO_POLICY_IN_FORCE) {
            fault(notInForce(sixDigits(), day));
        }
        return policy;
    }

    private String sixDigits() {
        String digits = Integer.toString(region);
        return "0".repeat(REGION_DIGITS - digits.length()) + digits;
    }

    private static ClaimFault notInForce(String where, long day) {
        return new ClaimFault.Rejected(new SettlementRejection.NoPolicyInForce(where, LocalDate.ofEpochDay(day)));
    }

    private void keep(int policy) {
        ClaimFault found = fault;
        if (found != null) {
            table.faults.set(table.size(), found);
        }
        table.put(claim, person, household, policy);
        table.putRest(held, previous, values, carriedValues);
    }

    private void beginRow() {
        Arrays.fill(values, Lexicon.MISSING);
        Arrays.fill(carriedValues, 0);
        at = 0;
        fault = null;
        claim = ByteKeys.NONE;
        duplicate = false;
        person = ByteKeys.NONE;
        household = ByteKeys.NONE;
        held = 0;
        previous = 0;
        region = -1;
        regionText = "";
    }

    private void fault(ClaimFault found) {
        if (fault == null) {
            fault = found;
        }
    }

    /** Returns the value as a message may show it: cut short, without control characters. */
    private static String shown(char[] chars, int from, int length) {
        int most = length > MOST_SHOWN && Character.isHighSurrogate(chars[from + MOST_SHOWN - 1])
                ? MOST_SHOWN - 1
                : MOST_SHOWN;
        String value = new String(chars, from, Math.min(length, most)).replaceAll("\\p{Cntrl}", " ");
        return length > most ? value + "…" : value;
    }
}
