/** A sample that breaks {@link org.sanchong.architecture.ShapeRules#generatedClassesAreHidden}. */
@Violates({"Class <domain.claim.ImmutableClaim> has modifier PUBLIC in (ImmutableClaim.java:0)"})
package org.sanchong.architecture.violating.generated_classes_are_hidden;

import org.sanchong.architecture.Violates;
