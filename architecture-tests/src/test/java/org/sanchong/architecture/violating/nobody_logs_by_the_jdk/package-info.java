/** A sample that breaks {@link org.sanchong.architecture.CodingRules#nobodyLogsByTheJdk}. */
@Violates({
    "Method <domain.claim.Claim.log()> calls method "
            + "<java.util.logging.Logger.getLogger(java.lang.String)> in (Claim.java:8)",
    "Method <domain.claim.Claim.log()> calls method <java.util.logging.Logger.info(java.lang.String)> "
            + "in (Claim.java:8)"
})
package org.sanchong.architecture.violating.nobody_logs_by_the_jdk;

import org.sanchong.architecture.Violates;
