/** A sample that breaks {@link org.sanchong.architecture.OrderRules#domainPackagesKeepTheirOrder}. */
@Violates({
    "Class <domain.novelty.Novelty> lies in a package without a place in the order in (Novelty.java:0)",
    "Method <domain.claim.Claim.under(domain.policy.Policy)> has parameter of type "
            + "<domain.policy.Policy> in (Claim.java:0)"
})
package org.sanchong.architecture.violating.domain_packages_keep_their_order;

import org.sanchong.architecture.Violates;
