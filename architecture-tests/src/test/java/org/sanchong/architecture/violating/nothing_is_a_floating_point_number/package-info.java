/** A sample that breaks {@link org.sanchong.architecture.MoneyRules#nothingIsAFloatingPointNumber}. */
@Violates({
    "Constructor <domain.claim.Expense.<init>(double, java.util.List)> has parameter type <double> in "
            + "(Expense.java:6)",
    "Constructor <domain.claim.Expense.<init>(double, java.util.List)> has parameter type "
            + "<java.util.List<java.lang.Double>> in (Expense.java:6)",
    "Field <domain.claim.Expense.parts> has type <java.util.List<java.lang.Double>> in (Expense.java:0)",
    "Field <domain.claim.Expense.total> has type <double> in (Expense.java:0)",
    "Method <domain.claim.Expense.parts()> has return type <java.util.List<java.lang.Double>> in " + "(Expense.java:6)",
    "Method <domain.claim.Expense.share()> has return type <float> in (Expense.java:8)",
    "Method <domain.claim.Expense.total()> has return type <double> in (Expense.java:6)"
})
package org.sanchong.architecture.violating.nothing_is_a_floating_point_number;

import org.sanchong.architecture.Violates;
