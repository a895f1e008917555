/** A sample that breaks {@link org.sanchong.architecture.PurityRules#domainWritesTheSameInEveryLocale}. */
@Violates({
    "Method <domain.claim.Claim.text(java.lang.String, int)> calls method "
            + "<java.lang.String.format(java.lang.String, [Ljava.lang.Object;)> in (Claim.java:8)",
    "Method <domain.claim.Claim.text(java.lang.String, int)> calls method "
            + "<java.lang.String.formatted([Ljava.lang.Object;)> in (Claim.java:8)",
    "Method <domain.claim.Claim.text(java.lang.String, int)> calls method "
            + "<java.lang.String.toLowerCase()> in (Claim.java:8)"
})
package org.sanchong.architecture.violating.domain_writes_the_same_in_every_locale;

import org.sanchong.architecture.Violates;
