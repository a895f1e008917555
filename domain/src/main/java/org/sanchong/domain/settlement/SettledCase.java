package org.sanchong.domain.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;

/**
 * A settled claim as it is looked back at (结算记录): by supervision, indicators, reports and fund accounts. A refund is one
 * with negative amounts.
 *
 * @param claim what was claimed; its expense is the claim's total and its parts
 * @param facility the facility that gave the care; empty where it is not said
 * @param policy the policy that settled it
 * @param inScope what is in scope, after any waiver
 * @param payments what each tier pays; a tier that is left out pays 0.00
 */
public record SettledCase(Claim claim, String facility, PolicyId policy, Money inScope, Map<TierName, Money> payments) {
    /** Keeps the payments as they are now. */
    public SettledCase {
        payments = Collections.unmodifiableMap(new LinkedHashMap<>(payments));
    }

    /** Returns what the tier pays. */
    public Money paid(TierName tier) {
        return payments.getOrDefault(tier, Money.zero());
    }

    /** Returns what all tiers pay together. */
    public Money fundTotal() {
        return Money.sum(payments.values());
    }

    /** Returns what is left for the person: the total less all tiers. */
    public Money personal() {
        return claim.expense().total().minus(fundTotal());
    }
}
