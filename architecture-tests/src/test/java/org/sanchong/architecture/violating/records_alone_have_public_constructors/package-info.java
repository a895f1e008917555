/** A sample that breaks {@link org.sanchong.architecture.ShapeRules#recordsAloneHavePublicConstructors}. */
@Violates({"Constructor <domain.claim.Claim.<init>()> has modifier PUBLIC in (Claim.java:6)"})
package org.sanchong.architecture.violating.records_alone_have_public_constructors;

import org.sanchong.architecture.Violates;
