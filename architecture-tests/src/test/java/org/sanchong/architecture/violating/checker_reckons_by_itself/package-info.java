/** A sample that breaks {@link org.sanchong.architecture.IndependenceRules#checkerReckonsByItself}. */
@Violates({
    "Method <app.verify.Checker.isHalf(domain.money.Amount, domain.money.Amount)> calls method "
            + "<domain.money.Amount.half()> in (Checker.java:8)"
})
package org.sanchong.architecture.violating.checker_reckons_by_itself;

import org.sanchong.architecture.Violates;
