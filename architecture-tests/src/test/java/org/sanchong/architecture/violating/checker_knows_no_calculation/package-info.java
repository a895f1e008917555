/** A sample that breaks {@link org.sanchong.architecture.IndependenceRules#checkerKnowsNoCalculation}. */
@Violates({
    "Method <app.verify.Checker.isRight(long, long)> calls constructor "
            + "<domain.settlement.Calculator.<init>()> in (Checker.java:8)",
    "Method <app.verify.Checker.isRight(long, long)> calls method "
            + "<domain.settlement.Calculator.paid(long)> in (Checker.java:8)"
})
package org.sanchong.architecture.violating.checker_knows_no_calculation;

import org.sanchong.architecture.Violates;
