/** A sample that breaks {@link org.sanchong.architecture.CodingRules#assertionsSayWhichInvariant}. */
@Violates({
    "Method <domain.claim.Claim.check()> calls constructor <java.lang.AssertionError.<init>()> in " + "(Claim.java:6)"
})
package org.sanchong.architecture.violating.assertions_say_which_invariant;

import org.sanchong.architecture.Violates;
