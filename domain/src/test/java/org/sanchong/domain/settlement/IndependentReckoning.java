package org.sanchong.domain.settlement;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * Settles claims straight from the values of a policy, slowly and in numbers without limit: the second opinion of the
 * properties. It is written from the rules, knows no plan and no tape, and keeps its totals by name.
 */
final class IndependentReckoning {
    private final BenefitPolicy policy;
    private final IndependentTotals totals = new IndependentTotals();

    IndependentReckoning(BenefitPolicy policy) {
        this.policy = policy;
    }

    /** What a claim gets, in fen. */
    record Outcome(Map<TierName, BigInteger> paid, BigInteger inScope, BigInteger onApplication) {}

    /** Returns what the claim gets and keeps what it adds; empty if it is rejected. */
    Optional<Outcome> settle(Claim claim) {
        try {
            ReckonedCase one = new ReckonedCase(policy, totals, claim, claim.isAssistanceApproved());
            one.run();
            Outcome outcome = new Outcome(one.paid(), one.inScope(), one.onApplication());
            one.keep();
            return Optional.of(outcome);
        } catch (ClaimReading.Unsettled rejected) {
            return Optional.empty();
        }
    }
}
