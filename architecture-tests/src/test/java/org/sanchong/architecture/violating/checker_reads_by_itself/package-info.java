/** A sample that breaks {@link org.sanchong.architecture.IndependenceRules#checkerReadsByItself}. */
@Violates({
    "Method <app.verify.Checker.isRight(java.lang.String)> calls constructor <app.files.Reader.<init>()> in (Checker.java:8)",
    "Method <app.verify.Checker.isRight(java.lang.String)> calls method "
            + "<app.files.Reader.amount(java.lang.String)> in (Checker.java:8)"
})
package org.sanchong.architecture.violating.checker_reads_by_itself;

import org.sanchong.architecture.Violates;
