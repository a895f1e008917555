package org.sanchong.domain.fund;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.time.PlanYear;

/**
 * A row of fund accounts (基金台账).
 *
 * @param id what tells it apart, not blank
 * @param kind what it says
 * @param on the day on which it holds or happened
 * @param whose whose it is
 * @param amount yuan; above 0.00, of a counter-row below it
 * @param offsets the row that this one takes back (冲销); empty if it takes none back
 */
public record FundRow(String id, Kind kind, LocalDate on, Whose whose, Money amount, String offsets) {
    /** Checks id and amount. */
    public FundRow {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a row of fund accounts has an id");
        }
        if (amount.isZero() || amount.isNegative() == offsets.isEmpty()) {
            throw new IllegalArgumentException("a row's amount is above 0.00, that of a counter-row below: " + amount);
        }
    }

    /** Returns the row that takes this one back. */
    public FundRow counterRow(String counterId, LocalDate day) {
        return new FundRow(counterId, kind, day, whose, amount.negated(), id);
    }

    /**
     * Whose a row is.
     *
     * @param region whose fund; at clearing a division may stand for the region above it that has the budget
     * @param year the year of the fund
     * @param tiers the tier; none of a row of the old one-stop account
     * @param party the facility, or the department that owes; empty of a budget
     */
    public record Whose(RegionCode region, PlanYear year, List<TierName> tiers, String party) {
        /** Checks that there is one tier at most. */
        public Whose {
            tiers = List.copyOf(tiers);
            if (tiers.size() > 1) {
                throw new IllegalArgumentException("a row is of one tier at most: " + tiers);
            }
        }
    }

    /** What a row says. */
    public enum Kind {
        /** The fund may spend so much in the year (预算). */
        BUDGET(true, false),
        /** A facility is given so much before its care is cleared (预付). */
        ADVANCE(true, true),
        /** A facility is paid so much (拨付). */
        PAYMENT(true, true),
        /** A facility gives so much back, such as a prepayment that was not used (退回). */
        RETURN(true, true),
        /** So much is claimed back or not paid after an audit (追回、扣减). */
        RECOVERY(true, true),
        /** So much is due beyond what was settled, such as a retained surplus (清算补付). */
        ADDITION(true, true),
        /** Of the old one-stop account a department owes so much (部门欠款). */
        OWED(false, true),
        /** The department paid so much of it (追缴到账). */
        COLLECTED(false, true),
        /** Of the old one-stop account so much was prepaid and not used (预付结余). */
        SURPLUS(false, true),
        /** So much of it was returned (退还结余). */
        SURPLUS_RETURNED(false, true),
        /** A facility says that it paid so much in advance for patients (医院垫款). */
        ADVANCED_BY_FACILITY(false, true),
        /** So much of it was found right (审核认可). */
        ADVANCED_APPROVED(false, true),
        /** So much of it was not found right (审核核减). */
        ADVANCED_DISALLOWED(false, true),
        /** The facility was paid so much of what was found right (付清垫款). */
        ADVANCED_PAID(false, true);

        private final boolean ofTier;
        private final boolean ofParty;

        Kind(boolean ofTier, boolean ofParty) {
            this.ofTier = ofTier;
            this.ofParty = ofParty;
        }

        /** Returns whether rows of the kind name a tier; those of the old one-stop account name none. */
        public boolean isOfTier() {
            return ofTier;
        }

        /** Returns whether rows of the kind name a facility or department. */
        public boolean isOfParty() {
            return ofParty;
        }
    }
}
