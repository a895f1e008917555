/** A sample that breaks {@link org.sanchong.architecture.ShapeRules#datesAreDays}. */
@Violates({
    "Method <domain.claim.Claim.discharge(java.util.Date)> has parameter of type <java.util.Date> in "
            + "(Claim.java:0)"
})
package org.sanchong.architecture.violating.dates_are_days;

import org.sanchong.architecture.Violates;
