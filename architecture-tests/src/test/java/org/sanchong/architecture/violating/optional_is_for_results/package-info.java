/** A sample that breaks {@link org.sanchong.architecture.SignatureRules#optionalIsForResults}. */
@Violates({
    "Constructor <domain.claim.Claim.<init>(java.util.Optional)> has parameter type "
            + "<java.util.Optional<java.lang.String>> in (Claim.java:6)",
    "Field <domain.claim.Claim.previous> has type <java.util.Optional<java.lang.String>> in " + "(Claim.java:0)",
    "Method <application.usecase.Totals.open(java.util.Optional)> has parameter type "
            + "<java.util.Optional<java.lang.String>> in (Totals.java:8)",
    "Method <domain.claim.Claim.settle(java.util.Optional)> has parameter type "
            + "<java.util.Optional<java.lang.String>> in (Claim.java:7)"
})
package org.sanchong.architecture.violating.optional_is_for_results;

import org.sanchong.architecture.Violates;
