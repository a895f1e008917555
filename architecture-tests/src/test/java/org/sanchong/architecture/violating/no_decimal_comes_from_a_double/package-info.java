/** A sample that breaks {@link org.sanchong.architecture.MoneyRules#noDecimalComesFromADouble}. */
@Violates({
    "Constructor <domain.money.Amount.<init>()> calls constructor "
            + "<java.math.BigDecimal.<init>(double)> in (Amount.java:7)",
    "Constructor <domain.money.Amount.<init>()> calls method <java.math.BigDecimal.valueOf(double)> in "
            + "(Amount.java:8)"
})
package org.sanchong.architecture.violating.no_decimal_comes_from_a_double;

import org.sanchong.architecture.Violates;
