package org.sanchong.domain.settlement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;

/**
 * A settlement taken back (冲正、退费): its amounts with the opposite sign, and the accumulators as they were before it.
 * Always: the total is the sum of all tiers and what the person paid, and no part is positive.
 *
 * <p>For example the stay of {@link SettlementCalculator}: the total −1,000.00, basic insurance −494.00, medical
 * assistance −354.20, the person −151.80.
 */
@Value.Immutable
@ValueType
public abstract class Reversal {
    Reversal() {}

    /** The claim. */
    public abstract ClaimId claim();

    /** The person. */
    public abstract PersonId person();

    /** The policy that had settled it. */
    public abstract PolicyId policy();

    /** The claim's total, negated. */
    public abstract Money total();

    /** What each tier had paid, negated, every tier present. */
    public abstract Map<TierName, Money> payments();

    /** What the person had paid, negated. */
    public abstract Money personal();

    /** What is taken from running totals: fen, of an account of stays claims, all of them negative. */
    public abstract Map<Accumulators.Total, Long> movements();

    /** What the stay carried along its chain and no longer does. */
    public abstract Set<Accumulators.Carried> removed();

    /** What has accumulated without the claim: what stood before it was settled. */
    public abstract Accumulators accumulators();

    @Value.Check
    void checkConservation() {
        if (!total().equals(fundTotal().plus(personal()))) {
            throw new AssertionError("the tiers and the person together give back exactly the claim: " + payments());
        }
        for (Money part : payments().values()) {
            if (part.isMoreThan(Money.zero())) {
                throw new AssertionError("no tier pays for a reversal: " + payments());
            }
        }
        if (personal().isMoreThan(Money.zero())) {
            throw new AssertionError("the person pays nothing for a reversal: " + personal());
        }
    }

    /** Returns what the tier had paid, negated. */
    public Money paid(TierName tier) {
        return payments().getOrDefault(tier, Money.zero());
    }

    /** Returns what all tiers had paid together, negated. */
    public Money fundTotal() {
        return Money.sum(payments().values());
    }

    /** Takes the settlement back from accumulators that end with it. */
    static Reversal of(Settlement settled, Accumulators present) {
        Map<TierName, Money> payments = new EnumMap<>(TierName.class);
        settled.payments().forEach((tier, paid) -> payments.put(tier, paid.negated()));
        Map<Accumulators.Total, Long> movements = new LinkedHashMap<>();
        settled.movements().forEach((total, moved) -> movements.put(total, -moved));
        Set<Accumulators.Carried> removed = settled.carried();
        return ImmutableReversal.builder()
                .claim(settled.claim())
                .person(settled.person())
                .policy(settled.policy())
                .total(settled.total().negated())
                .putAllPayments(payments)
                .personal(settled.personal().negated())
                .putAllMovements(movements)
                .addAllRemoved(removed)
                .accumulators(present.changed(movements, removed))
                .build();
    }
}
