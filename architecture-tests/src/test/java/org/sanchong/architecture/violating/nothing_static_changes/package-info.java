/** A sample that breaks {@link org.sanchong.architecture.CodingRules#nothingStaticChanges}. */
@Violates({
    "Field <domain.claim.Claim.COLUMNS> has type <java.lang.String[]> in (Claim.java:0)",
    "Field <domain.claim.Claim.SEEN> has type <java.util.ArrayList<java.lang.String>> in (Claim.java:0)",
    "Field <domain.claim.Claim.WEIGHTS> has type <int[]> in (Claim.java:0)",
    "Field <domain.claim.Claim.count> is not final in (Claim.java:0)"
})
package org.sanchong.architecture.violating.nothing_static_changes;

import org.sanchong.architecture.Violates;
