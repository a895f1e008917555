package org.sanchong.domain.policy;

import java.util.Optional;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Side;

/** A policy parted into insurance and assistance, once for all other policies that it may be combined with. */
public final class PartedPolicy {
    private final BenefitPolicy policy;
    private final PolicyHalf insurance;
    private final PolicyHalf assistance;

    private PartedPolicy(BenefitPolicy policy) {
        this.policy = policy;
        this.insurance = new PolicyHalf(policy, Side.INSURANCE);
        this.assistance = new PolicyHalf(policy, Side.ASSISTANCE);
    }

    /** Parts a policy. */
    public static PartedPolicy of(BenefitPolicy policy) {
        return new PartedPolicy(policy);
    }

    /** Returns the policy. */
    public BenefitPolicy policy() {
        return policy;
    }

    PolicyHalf insurance() {
        return insurance;
    }

    PolicyHalf assistance() {
        return assistance;
    }

    /** Returns why a half of the policy cannot stand without the other. */
    Optional<CombinedPolicy.Obstacle> spanning(PolicyHalf half) {
        Optional<CombinedPolicy.Obstacle> envelope = half.spanningEnvelope()
                .map(clause -> new CombinedPolicy.Obstacle.SpanningEnvelope(policy.id(), clause));
        return envelope.or(() -> half.spanningAccount()
                .or(this::shared)
                .map(account -> new CombinedPolicy.Obstacle.SpanningAccount(policy.id(), account)));
    }

    private Optional<String> shared() {
        return insurance.accounts().stream()
                .filter(assistance.accounts()::contains)
                .map(Account::name)
                .findFirst();
    }
}
