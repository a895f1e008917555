package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Quantity;
import org.sanchong.domain.claim.UnitPrice;
import org.sanchong.domain.money.Money;

/** What a rule found of a case: the figures, and the cases beside it. */
public sealed interface Finding {
    /** Returns the cases beside the one that it is about. */
    default List<ClaimId> beside() {
        return List.of();
    }

    /** Returns what the finding itself comes to; empty where it is about the case as a whole. */
    default List<Money> amount() {
        return List.of();
    }

    /**
     * Another stay of the person ended shortly before, or began shortly after.
     *
     * @param other the other stay
     * @param discharged the discharge of the one that was first
     * @param admitted the admission of the one that followed
     * @param days the days between
     */
    record Repeated(ClaimId other, LocalDate discharged, LocalDate admitted, int days) implements Finding {
        @Override
        public List<ClaimId> beside() {
            return List.of(other);
        }
    }

    /**
     * Another stay of the person shares nights.
     *
     * @param other the other stay
     * @param from the first day of both
     * @param until the discharge of the one that ended first
     * @param nights the nights that they share
     */
    record Overlapping(ClaimId other, LocalDate from, LocalDate until, int nights) implements Finding {
        @Override
        public List<ClaimId> beside() {
            return List.of(other);
        }
    }

    /**
     * Too few items of treatment.
     *
     * @param days how long the stay lasted
     * @param lines how many lines the bill has
     * @param items how many different items of treatment
     */
    record Untreated(int days, int lines, int items) implements Finding {}

    /**
     * Far above its peers.
     *
     * @param value days, or fen
     * @param peers the figure of the peers
     */
    record Unusual(long value, PeerFigures.PeerFigure peers) implements Finding {}

    /**
     * As slight as the stays of a lower level.
     *
     * @param days how long the stay lasted
     * @param cost what it cost
     * @param peerDays the days of the peers
     * @param peerFen what the peers cost
     */
    record Minor(int days, Money cost, PeerFigures.PeerFigure peerDays, PeerFigures.PeerFigure peerFen)
            implements Finding {}

    /**
     * Items above their price standards.
     *
     * @param items the items, in the order of the bill
     */
    record Overpriced(List<OverpricedItem> items) implements Finding {
        /** Keeps the items as they are now. */
        public Overpriced {
            items = List.copyOf(items);
        }

        @Override
        public List<Money> amount() {
            return List.of(Money.sum(items.stream().map(OverpricedItem::excess).toList()));
        }
    }

    /**
     * An item above its price standard.
     *
     * @param item the item's code
     * @param price what a unit cost
     * @param standard what it may cost
     * @param quantity how many units, less those that were given back at this price
     */
    record OverpricedItem(String item, UnitPrice price, PriceStandards.PriceStandard standard, Quantity quantity) {
        /** Returns what it cost above the standard: the difference times the quantity, rounded half up to the fen. */
        public Money excess() {
            return OverpricedBill.times(price.above(standard.most()), quantity);
        }
    }

    /**
     * Fees that are dated after discharge.
     *
     * @param lines how many lines are
     * @param last the last of their days
     * @param charged what they come to
     */
    record Late(int lines, LocalDate last, Money charged) implements Finding {
        @Override
        public List<Money> amount() {
            return List.of(charged);
        }
    }

    /**
     * Many people of one place.
     *
     * @param place the place, as claims say it
     * @param people how many people, this one included
     * @param from the first of their admissions
     * @param beside the other cases, in the order of admission
     */
    record Grouped(String place, int people, LocalDate from, List<ClaimId> beside) implements Finding {
        /** Keeps the cases as they are now. */
        public Grouped {
            beside = List.copyOf(beside);
        }
    }
}
