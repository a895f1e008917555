package org.sanchong.domain.fund;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;

/**
 * How far an old one-stop account is wound up with one department or facility (一站式结算资金清算): what departments owe is
 * collected, surplus prepayments are returned, and what facilities advanced is paid after review.
 *
 * @param region whose account
 * @param party the department or facility
 * @param amounts its amounts
 */
public record OneStopClosing(RegionCode region, String party, Amounts amounts) {
    private static final Comparator<OneStopClosing> ORDER = Comparator.comparing(
                    (OneStopClosing closing) -> closing.region().value())
            .thenComparing(OneStopClosing::party);

    /**
     * Amounts in yuan.
     *
     * @param owed what the department owes
     * @param collected what it paid of it
     * @param surplus what was prepaid and not used
     * @param returned what was returned of it
     * @param advanced what the facility says that it advanced
     * @param approved what of it was found right
     * @param disallowed what of it was not
     * @param paid what was paid of the approved
     */
    public record Amounts(
            Money owed,
            Money collected,
            Money surplus,
            Money returned,
            Money advanced,
            Money approved,
            Money disallowed,
            Money paid) {}

    /** How far it is. */
    public enum State {
        /** Nothing is open any more. */
        CLOSED,
        /** Something is still to be collected, returned, reviewed or paid. */
        OPEN,
        /** More was collected, returned, reviewed or paid than there was, or before review: a row is wrong or missing. */
        BEYOND
    }

    /** Returns what the department still owes. */
    public Money toCollect() {
        return amounts.owed().minus(amounts.collected());
    }

    /** Returns what is still to be returned. */
    public Money toReturn() {
        return amounts.surplus().minus(amounts.returned());
    }

    /** Returns what is still to be reviewed. */
    public Money toReview() {
        return amounts.advanced().minus(amounts.approved()).minus(amounts.disallowed());
    }

    /** Returns what was approved and is still to be paid. */
    public Money toPay() {
        return amounts.approved().minus(amounts.paid());
    }

    /** Returns how far it is. */
    public State state() {
        List<Money> open = List.of(toCollect(), toReturn(), toReview(), toPay());
        if (open.stream().anyMatch(Money::isNegative)) {
            return State.BEYOND;
        }
        return open.stream().allMatch(Money::isZero) ? State.CLOSED : State.OPEN;
    }

    /** Returns how it stands on the day with everyone of whom there is a row, by region and party. */
    public static List<OneStopClosing> of(FundRows rows, LocalDate on) {
        SortedMap<OneStopClosing, FundMovements> parties = new TreeMap<>(ORDER);
        for (FundRow row : rows.rows()) {
            if (!row.kind().isOfTier() && !row.on().isAfter(on)) {
                OneStopClosing party =
                        new OneStopClosing(row.whose().region(), row.whose().party(), amounts(FundMovements.NONE));
                parties.put(
                        party, parties.getOrDefault(party, FundMovements.NONE).withRow(row));
            }
        }
        return parties.entrySet().stream()
                .map(entry -> new OneStopClosing(
                        entry.getKey().region(), entry.getKey().party(), amounts(entry.getValue())))
                .toList();
    }

    private static Amounts amounts(FundMovements moved) {
        return new Amounts(
                moved.of(FundRow.Kind.OWED),
                moved.of(FundRow.Kind.COLLECTED),
                moved.of(FundRow.Kind.SURPLUS),
                moved.of(FundRow.Kind.SURPLUS_RETURNED),
                moved.of(FundRow.Kind.ADVANCED_BY_FACILITY),
                moved.of(FundRow.Kind.ADVANCED_APPROVED),
                moved.of(FundRow.Kind.ADVANCED_DISALLOWED),
                moved.of(FundRow.Kind.ADVANCED_PAID));
    }
}
