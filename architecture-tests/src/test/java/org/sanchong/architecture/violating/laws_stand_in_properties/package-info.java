/** A sample that breaks {@link org.sanchong.architecture.TestRules#lawsStandInProperties}. */
@Violates({"Method <domain.money.AmountTest.addsUp()> is a law outside of Properties in (AmountTest.java:10)"})
package org.sanchong.architecture.violating.laws_stand_in_properties;

import org.sanchong.architecture.Violates;
