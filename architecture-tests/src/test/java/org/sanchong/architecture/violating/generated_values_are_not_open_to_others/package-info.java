/** A sample that breaks {@link org.sanchong.architecture.ShapeRules#generatedValuesAreNotOpenToOthers}. */
@Violates({"Constructor <domain.claim.Claim.<init>()> has modifier PUBLIC in (Claim.java:4)"})
package org.sanchong.architecture.violating.generated_values_are_not_open_to_others;

import org.sanchong.architecture.Violates;
