/** A sample that breaks {@link org.sanchong.architecture.PurityRules#domainHasNoClockAndNoDice}. */
@Violates({
    "Constructor <domain.claim.Claim.<init>()> calls method <java.lang.System.nanoTime()> in " + "(Claim.java:14)",
    "Constructor <domain.claim.Claim.<init>()> calls method <java.time.LocalDate.now()> in " + "(Claim.java:11)",
    "Constructor <domain.claim.Claim.<init>()> calls method <java.util.UUID.randomUUID()> in " + "(Claim.java:13)",
    "Constructor <domain.claim.Claim.<init>()> references method <java.time.LocalDate.now()> in " + "(Claim.java:12)",
    "Method <domain.claim.Claim.day(java.time.Clock)> calls method "
            + "<java.time.LocalDate.now(java.time.Clock)> in (Claim.java:17)",
    "Method <domain.claim.Claim.day(java.time.Clock)> has parameter of type <java.time.Clock> in " + "(Claim.java:0)",
    "Method <domain.claim.Claim.sample(java.util.Random)> has parameter of type <java.util.Random> in "
            + "(Claim.java:0)"
})
package org.sanchong.architecture.violating.domain_has_no_clock_and_no_dice;

import org.sanchong.architecture.Violates;
