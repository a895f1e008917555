/** A sample that breaks {@link org.sanchong.architecture.ShapeRules#fieldsAreFinal}. */
@Violates({"Field <domain.claim.Claim.total> does not have modifier FINAL in (Claim.java:0)"})
package org.sanchong.architecture.violating.fields_are_final;

import org.sanchong.architecture.Violates;
