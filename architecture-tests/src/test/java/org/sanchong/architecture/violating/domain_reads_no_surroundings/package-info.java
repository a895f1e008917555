/** A sample that breaks {@link org.sanchong.architecture.PurityRules#domainReadsNoSurroundings}. */
@Violates({
    "Constructor <domain.claim.Claim.<init>()> calls method "
            + "<java.lang.System.getenv(java.lang.String)> in (Claim.java:10)",
    "Constructor <domain.claim.Claim.<init>()> calls method <java.time.ZoneId.systemDefault()> in " + "(Claim.java:9)",
    "Constructor <domain.claim.Claim.<init>()> calls method <java.util.Locale.getDefault()> in " + "(Claim.java:8)"
})
package org.sanchong.architecture.violating.domain_reads_no_surroundings;

import org.sanchong.architecture.Violates;
