package org.sanchong.application.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Shift;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.IdentityNumber;

/**
 * One claim as both policies settle it.
 *
 * @param before the claims under A
 * @param beforeAt which of them it is
 * @param after the claims under B
 * @param afterAt which of them it is
 */
record ComparedClaim(KeptAmounts.Rows before, int beforeAt, KeptAmounts.Rows after, int afterAt) {
    /** Returns what B pays more than A, in fen. */
    long difference() {
        return Math.subtractExact(after.fund(afterAt), before.fund(beforeAt));
    }

    /** Returns the claim's total, in fen. */
    long total() {
        return after.total(afterAt);
    }

    long before(TierName tier) {
        return before.paid(beforeAt, tier);
    }

    long after(TierName tier) {
        return after.paid(afterAt, tier);
    }

    /** Returns whether some tier pays something else. */
    boolean isChanged() {
        for (TierName tier : TierName.values()) {
            if (before(tier) != after(tier)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the claim as it is told. */
    PolicyImpact.Case told(String claim, String person, List<EligibilityCategory> held) {
        Map<TierName, Shift> tiers = new EnumMap<>(TierName.class);
        for (TierName tier : TierName.values()) {
            if (before(tier) != after(tier)) {
                tiers.put(tier, shift(before(tier), after(tier)));
            }
        }
        return new PolicyImpact.Case(
                new ClaimId(claim),
                IdentityNumber.masked(person),
                held,
                Money.ofFen(total()),
                shift(before.fund(beforeAt), after.fund(afterAt)),
                tiers);
    }

    static Shift shift(long before, long after) {
        return new Shift(Money.ofFen(before), Money.ofFen(after));
    }
}
