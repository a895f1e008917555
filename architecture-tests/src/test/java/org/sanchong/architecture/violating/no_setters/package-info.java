/** A sample that breaks {@link org.sanchong.architecture.ShapeRules#noSetters}. */
@Violates({"Method <domain.claim.Claim.setTotal(long)> has name matching 'set[A-Z].*' in (Claim.java:5)"})
package org.sanchong.architecture.violating.no_setters;

import org.sanchong.architecture.Violates;
