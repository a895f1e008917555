/** A sample that breaks {@link org.sanchong.architecture.CodingRules#exceptionsAreUncheckedAndCalledSo}. */
@Violates({
    "Class <domain.claim.ClaimRejected> is no unchecked exception in (ClaimRejected.java:0)",
    "Class <domain.claim.ClaimRejected> is not called an exception in (ClaimRejected.java:0)"
})
package org.sanchong.architecture.violating.exceptions_are_unchecked_and_called_so;

import org.sanchong.architecture.Violates;
