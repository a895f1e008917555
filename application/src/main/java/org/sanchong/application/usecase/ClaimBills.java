package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.SettleClaims.StrayLines;
import org.sanchong.application.port.out.IncomingLines;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.usecase.ClaimColumns.Role;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.LineFault;
import org.sanchong.application.wording.LineWords;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.FeeParts;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.Lexicon;

/** The fee lines of all claims of a file: they give a claim the parts of its expense, or check those that it gives. */
final class ClaimBills {
    private static final String TOTAL = "total";
    private static final List<String> PARTS = List.of("out_of_catalog", "over_limit", "first_self_pay");
    private static final int MOST_STRAY = 5;

    private final Map<String, ClaimBill> bills = new LinkedHashMap<>();

    private final Lexicon lexicon;
    /** The parts that the file has no column for. */
    private final List<Integer> absentParts;

    private final int claimColumn;

    private ClaimBills(Lexicon lexicon, List<ClaimColumn> columns) {
        this.lexicon = lexicon;
        this.absentParts = PARTS.stream()
                .filter(part -> columns.stream().noneMatch(c -> c.name().equals(part)))
                .map(lexicon::required)
                .toList();
        this.claimColumn = columns.stream().map(ClaimColumn::role).toList().indexOf(Role.CLAIM);
    }

    /**
     * Reads all lines.
     *
     * @param words by which they may say columns and classes
     * @param columns the columns of the claims
     */
    static ClaimBills of(IncomingLines lines, LineWords words, Lexicon lexicon, List<ClaimColumn> columns) {
        ClaimBills read = new ClaimBills(lexicon, columns);
        LineReader reader = new LineReader(new LineColumns(lines.columns(), words));
        Optional<List<IncomingLines.TextLine>> some = lines.next();
        while (some.isPresent()) {
            for (IncomingLines.TextLine line : some.get()) {
                reader.read(line);
                read.bills
                        .computeIfAbsent(reader.claim(), claim -> new ClaimBill(line.number()))
                        .add(reader);
            }
            some = lines.next();
        }
        return read;
    }

    /** Returns the columns of which every row has a fact: the file's, and those that lines may fill. */
    List<ClaimColumn> filled(List<ClaimColumn> columns) {
        List<ClaimColumn> filled = new ArrayList<>(columns);
        for (String part : PARTS) {
            int attribute = lexicon.required(part);
            if (absentParts.contains(attribute)) {
                filled.add(new ClaimColumn(part, Role.FACT, attribute, ClaimAttribute.Kind.AMOUNT, true, false, 0));
            }
        }
        return filled;
    }

    /** Returns the columns as they are to be read: an empty part stays empty until the lines are known. */
    List<ClaimColumn> openParts(List<ClaimColumn> columns) {
        return columns.stream()
                .map(c -> PARTS.contains(c.name())
                        ? new ClaimColumn(
                                c.name(), c.role(), c.attribute(), c.kind(), c.core(), c.required(), Lexicon.MISSING)
                        : c)
                .toList();
    }

    /**
     * Returns the lines of the claim of a row (see {@link org.sanchong.application.port.out.ClaimRows}), or null if it
     * has none; they are then no strays any more.
     */
    @Nullable
    ClaimBill bill(byte[] utf8, int from, int[] ends, int found) {
        if (claimColumn >= found) {
            return null;
        }
        int start = claimColumn == 0 ? from : ends[claimColumn - 1] + 1;
        String id = new String(utf8, start, ends[claimColumn] - start, StandardCharsets.UTF_8);
        ClaimBill bill = bills.get(LineColumns.trimmed(id));
        if (bill != null) {
            bill.claim();
        }
        return bill;
    }

    /**
     * Fills or checks the facts of a claim.
     *
     * @param bill its lines, or null if it has none: then an empty part is 0.00
     * @param facts the facts of the claim, each at its attribute's position
     * @param refund whether amounts may be negative
     * @return what is wrong, or null
     */
    @Nullable
    ClaimFault fill(long[] facts, @Nullable ClaimBill bill, boolean refund) {
        for (int attribute : absentParts) {
            // No column sets it: it still holds what the row before came to.
            facts[attribute] = Lexicon.MISSING;
        }
        LineFault fault = bill == null ? null : bill.fault();
        FeeParts sum = bill == null || fault != null ? FeeParts.none() : bill.sum();
        if (bill != null && fault == null) {
            fault = checked(facts[lexicon.required(TOTAL)], TOTAL, sum.amount(), refund);
        }
        List<Money> sums = List.of(sum.outOfCatalog(), sum.overLimit(), sum.firstSelfPay());
        for (int i = 0; i < PARTS.size(); i++) {
            int attribute = lexicon.required(PARTS.get(i));
            if (bill != null && fault == null) {
                fault = checked(facts[attribute], PARTS.get(i), sums.get(i), refund);
            }
            if (facts[attribute] == Lexicon.MISSING) {
                facts[attribute] = sums.get(i).fen();
            }
        }
        return fault == null ? null : new ClaimFault.OfLines(fault);
    }

    private static @Nullable LineFault checked(long given, String column, Money sum, boolean refund) {
        if (sum.isNegative() && !refund) {
            return new LineFault.NegativeSum(column, sum);
        }
        boolean differs = given > FieldText.NEGATIVE && given != sum.fen();
        return differs ? new LineFault.LinesMismatch(column, Money.ofFen(given), sum) : null;
    }

    /** Returns what lines there are of claims that are not in the file; once all claims are read. */
    StrayLines stray() {
        long lines = 0;
        int claims = 0;
        List<StrayLines.Claim> first = new ArrayList<>();
        for (Map.Entry<String, ClaimBill> each : bills.entrySet()) {
            if (!each.getValue().isClaimed()) {
                claims++;
                lines += each.getValue().lines();
                if (first.size() < MOST_STRAY) {
                    first.add(
                            new StrayLines.Claim(each.getKey(), each.getValue().firstLine()));
                }
            }
        }
        return new StrayLines(lines, claims, first);
    }
}
