/** A sample that breaks {@link org.sanchong.architecture.ShapeRules#classesAreClosed}. */
@Violates({
    "Class <domain.claim.Claim> is open to subclasses in (Claim.java:0)",
    "Class <domain.claim.Rule> is open to subclasses in (Rule.java:0)"
})
package org.sanchong.architecture.violating.classes_are_closed;

import org.sanchong.architecture.Violates;
