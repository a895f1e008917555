package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;

/**
 * What each tier pays for a claim (结算结果). Always: the total is the sum of all tiers and what the person pays, no
 * part is negative, and all tiers but the backstop together are no more than what is in scope.
 */
@Value.Immutable
@ValueType
public abstract class Settlement {
    Settlement() {}

    /** The claim. */
    public abstract ClaimId claim();

    /** The person. */
    public abstract PersonId person();

    /** The policy that settled it; where insurance and assistance are of two, both. */
    public abstract PolicyId policy();

    /** The day from which the revision of the policy that settled it is known; absent where it always was. */
    public abstract Optional<LocalDate> policyRecorded();

    /** The content hash of the catalog that settled it: with the claim, all that is needed to settle it again. */
    public abstract String catalogHash();

    /** The claim's total. */
    public abstract Money total();

    /** What is in scope, after any waiver. */
    public abstract Money inScope();

    /** What each tier pays, every tier present. */
    public abstract Map<TierName, Money> payments();

    /**
     * What the tiers with a schedule for the claim that waits for an application, by the built-in policies medical
     * assistance, would pay in all if it were approved, where that is more than they pay without; 0.00 otherwise, and
     * once it is approved.
     */
    public abstract Money onApplication();

    /** What is to be said beside the amounts. */
    public abstract List<SettlementNote> notes();

    /**
     * What the claim added to running totals: fen, of an account of stays claims; those that it did not move are left
     * out. What stood on one before is what {@link #accumulators} holds less this.
     */
    public abstract Map<Accumulators.Total, Long> movements();

    /** What has accumulated after the claim. */
    public abstract Accumulators accumulators();

    @Value.Check
    void checkConservation() {
        Money fund = fundTotal();
        boolean isPaidBack = fund.isMoreThan(total());
        for (Money paid : payments().values()) {
            isPaidBack |= paid.isNegative();
        }
        if (isPaidBack) {
            throw new AssertionError("the tiers and the person together pay exactly the claim: " + payments());
        }
        if (fund.minus(paid(TierName.BACKSTOP)).isMoreThan(inScope())) {
            throw new AssertionError("the tiers but the backstop pay no more than what is in scope: " + payments());
        }
    }

    /** Returns what the tier pays. */
    public Money paid(TierName tier) {
        return payments().getOrDefault(tier, Money.zero());
    }

    /** Returns what all tiers pay together. */
    public Money fundTotal() {
        return Money.sum(payments().values());
    }

    /** Returns what is left for the person: the total less all tiers. */
    public Money personal() {
        return total().minus(fundTotal());
    }

    /** Returns what is left of the in-scope amount, never below 0.00. */
    public Money inScopeBurden() {
        return inScope().minus(fundTotal()).max(Money.zero());
    }

    /** What the stay itself carries along its chain; empty if it carries nothing. */
    Set<Accumulators.Carried> carried() {
        Set<Accumulators.Carried> own =
                new LinkedHashSet<>(accumulators().carried().keySet());
        own.removeIf(each -> !each.claim().equals(claim())
                || !each.person().equals(person())
                || !policy().parts().contains(each.policy()));
        return own;
    }

    /** Starts a settlement, such as one that was kept: it is held to what always holds. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a settlement. */
    public static class Builder extends ImmutableSettlement.Builder {
        Builder() {}
    }
}
