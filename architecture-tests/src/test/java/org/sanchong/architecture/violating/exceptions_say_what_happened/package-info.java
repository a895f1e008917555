/** A sample that breaks {@link org.sanchong.architecture.CodingRules#exceptionsSayWhatHappened}. */
@Violates({
    "Method <domain.claim.Claim.check()> calls constructor "
            + "<java.lang.RuntimeException.<init>(java.lang.String)> in (Claim.java:6)"
})
package org.sanchong.architecture.violating.exceptions_say_what_happened;

import org.sanchong.architecture.Violates;
