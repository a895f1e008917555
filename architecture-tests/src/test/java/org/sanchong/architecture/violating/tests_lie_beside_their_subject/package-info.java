/** A sample that breaks {@link org.sanchong.architecture.TestRules#testsLieBesideTheirSubject}. */
@Violates({
    "Class <domain.claim.AmountProperties> does not reside in same package as implementation class "
            + "<domain.money.Amount> in (AmountProperties.java:0)",
    "Class <domain.claim.AmountSpecification> does not reside in same package as implementation class "
            + "<domain.money.Amount> in (AmountSpecification.java:0)",
    "Class <domain.claim.AmountTest> does not reside in same package as implementation class "
            + "<domain.money.Amount> in (AmountTest.java:0)"
})
package org.sanchong.architecture.violating.tests_lie_beside_their_subject;

import org.sanchong.architecture.Violates;
