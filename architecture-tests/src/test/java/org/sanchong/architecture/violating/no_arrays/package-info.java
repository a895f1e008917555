/** A sample that breaks {@link org.sanchong.architecture.ShapeRules#noArrays}. */
@Violates({
    "Field <domain.claim.Claim.parts> has type <long[]> in (Claim.java:0)",
    "Field <domain.claim.Claim.texts> has type <java.util.List<byte[]>> in (Claim.java:0)",
    "Method <domain.claim.Claim.parts()> has return type <long[]> in (Claim.java:12)"
})
package org.sanchong.architecture.violating.no_arrays;

import org.sanchong.architecture.Violates;
