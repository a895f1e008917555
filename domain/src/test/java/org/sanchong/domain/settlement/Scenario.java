package org.sanchong.domain.settlement;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.policy.BenefitPolicy;

/** A policy and claims under it in the order in which they are settled. */
record Scenario(BenefitPolicy policy, List<Claim> claims) {
    static Arbitrary<Scenario> under(RandomPolicies policies) {
        return Combinators.combine(policies.policies(), RandomClaims.claims())
                .as((policy, claims) -> new Scenario(policy, RandomClaims.under(policy, claims)))
                .withoutEdgeCases();
    }

    Office office() {
        return Office.under(policy);
    }
}
