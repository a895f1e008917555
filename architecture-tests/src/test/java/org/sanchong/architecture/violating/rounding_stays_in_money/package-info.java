/** A sample that breaks {@link org.sanchong.architecture.MoneyRules#roundingStaysInMoney}. */
@Violates({
    "Method <domain.claim.Expense.rounded(java.math.BigDecimal)> calls method "
            + "<java.math.BigDecimal.setScale(int, java.math.RoundingMode)> in (Expense.java:9)"
})
package org.sanchong.architecture.violating.rounding_stays_in_money;

import org.sanchong.architecture.Violates;
