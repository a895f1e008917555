/** A sample that breaks {@link org.sanchong.architecture.OrderRules#nothingDependsOnAPackageAbove}. */
@Violates({"Method <app.csv.CsvClaims.tell(app.Main)> has parameter of type <app.Main> in (CsvClaims.java:0)"})
package org.sanchong.architecture.violating.nothing_depends_on_a_package_above;

import org.sanchong.architecture.Violates;
