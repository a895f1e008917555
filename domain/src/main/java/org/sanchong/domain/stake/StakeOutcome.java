package org.sanchong.domain.stake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.Settlement;

/**
 * What the claims of a case are paid together.
 *
 * @param rejection the code with which one of them is rejected; empty where all are settled
 * @param total what they cost, in yuan; 0.00 where one is rejected, as all amounts
 * @param payments what each tier pays that a policy has
 * @param personal what is left to the person
 */
public record StakeOutcome(String rejection, Money total, Map<TierName, Money> payments, Money personal) {
    /** Keeps the payments as they are now. */
    public StakeOutcome {
        EnumMap<TierName, Money> own = new EnumMap<>(TierName.class);
        own.putAll(payments);
        payments = Collections.unmodifiableMap(own);
    }

    /** Returns the outcome of no claims. */
    static StakeOutcome nothing() {
        return rejected("");
    }

    /** Returns the outcome where a claim is rejected with the code. */
    static StakeOutcome rejected(String code) {
        return new StakeOutcome(code, Money.zero(), Map.of(), Money.zero());
    }

    /** Returns whether all claims are settled. */
    public boolean isSettled() {
        return rejection.isEmpty();
    }

    /** Returns what the tier pays; 0.00 where no policy has it. */
    public Money paidBy(TierName tier) {
        return payments.getOrDefault(tier, Money.zero());
    }

    /** Returns what all tiers pay. */
    public Money paid() {
        return total.minus(personal);
    }

    /** Returns the outcome with a further claim's settlement. */
    StakeOutcome plus(Settlement settled) {
        EnumMap<TierName, Money> sums = new EnumMap<>(TierName.class);
        sums.putAll(payments);
        settled.payments().forEach((tier, paid) -> sums.merge(tier, paid, Money::plus));
        return new StakeOutcome(rejection, total.plus(settled.total()), sums, personal.plus(settled.personal()));
    }
}
