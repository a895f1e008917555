/** A sample that breaks {@link org.sanchong.architecture.MoneyRules#signaturesSayWhatANumberIs}. */
@Violates({
    "Method <domain.claim.Expense.add(java.util.List)> has parameter type "
            + "<java.util.List<java.math.BigDecimal>> in (Expense.java:20)",
    "Method <domain.claim.Expense.total()> has return type <java.math.BigDecimal> in (Expense.java:16)"
})
package org.sanchong.architecture.violating.signatures_say_what_a_number_is;

import org.sanchong.architecture.Violates;
