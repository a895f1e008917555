/** A sample that breaks {@link org.sanchong.architecture.MoneyRules#noDecimalIsCutWithoutRounding}. */
@Violates({
    "Method <domain.money.Amount.third(java.math.BigDecimal)> calls method "
            + "<java.math.BigDecimal.divide(java.math.BigDecimal)> in (Amount.java:9)",
    "Method <domain.money.Amount.third(java.math.BigDecimal)> calls method "
            + "<java.math.BigDecimal.setScale(int)> in (Amount.java:9)"
})
package org.sanchong.architecture.violating.no_decimal_is_cut_without_rounding;

import org.sanchong.architecture.Violates;
