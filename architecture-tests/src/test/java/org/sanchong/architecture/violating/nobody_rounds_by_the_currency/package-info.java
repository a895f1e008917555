/** A sample that breaks {@link org.sanchong.architecture.MoneyRules#nobodyRoundsByTheCurrency}. */
@Violates({
    "Method <domain.money.Amount.rounded(javax.money.MonetaryAmount)> calls method "
            + "<javax.money.Monetary.getDefaultRounding()> in (Amount.java:10)",
    "Method <domain.money.Amount.roundedOtherwise(javax.money.MonetaryAmount)> calls method "
            + "<javax.money.Monetary.getRounding(javax.money.RoundingQuery)> in (Amount.java:14)"
})
package org.sanchong.architecture.violating.nobody_rounds_by_the_currency;

import org.sanchong.architecture.Violates;
