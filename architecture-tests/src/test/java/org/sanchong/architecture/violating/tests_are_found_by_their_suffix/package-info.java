/** A sample that breaks {@link org.sanchong.architecture.TestRules#testsAreFoundByTheirSuffix}. */
@Violates({
    "Class <domain.money.AmountLaws> holds tests that the build does not find in (AmountLaws.java:0)",
    "Class <domain.money.AmountTests$Negative> holds tests that the build does not find in " + "(AmountTests.java:0)",
    "Class <domain.money.AmountTests> holds tests that the build does not find in (AmountTests.java:0)"
})
package org.sanchong.architecture.violating.tests_are_found_by_their_suffix;

import org.sanchong.architecture.Violates;
