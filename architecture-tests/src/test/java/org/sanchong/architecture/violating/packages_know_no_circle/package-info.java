/** A sample that breaks {@link org.sanchong.architecture.OrderRules#packagesKnowNoCircle}. */
@Violates({
    "Cycle detected: Slice domain.claim -> Slice domain.policy -> Slice domain.claim 1. Dependencies "
            + "of Slice domain.claim - Method <domain.claim.Claim.under(domain.policy.Policy)> has "
            + "parameter of type <domain.policy.Policy> in (Claim.java:0) 2. Dependencies of Slice "
            + "domain.policy - Method <domain.policy.Policy.of(domain.claim.Claim)> has parameter of type "
            + "<domain.claim.Claim> in (Policy.java:0)"
})
package org.sanchong.architecture.violating.packages_know_no_circle;

import org.sanchong.architecture.Violates;
