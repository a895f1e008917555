/** A sample that breaks {@link org.sanchong.architecture.CodingRules#nothingDeprecatedIsUsed}. */
@Violates({
    "Constructor <domain.claim.Claim.<init>()> calls method "
            + "<domain.claim.Rate.ofPercentage(java.lang.String)> in (Claim.java:6)"
})
package org.sanchong.architecture.violating.nothing_deprecated_is_used;

import org.sanchong.architecture.Violates;
