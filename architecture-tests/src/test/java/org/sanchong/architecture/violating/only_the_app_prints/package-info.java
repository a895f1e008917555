/** A sample that breaks {@link org.sanchong.architecture.CodingRules#onlyTheAppPrints}. */
@Violates({"Method <domain.claim.Claim.print()> gets field <java.lang.System.out> in (Claim.java:6)"})
package org.sanchong.architecture.violating.only_the_app_prints;

import org.sanchong.architecture.Violates;
