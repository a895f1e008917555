/** A sample that breaks {@link org.sanchong.architecture.MoneyRules#nobodyUsesInexactOrForeignMoney}. */
@Violates({
    "Method <domain.money.Amount.from(javax.money.convert.ExchangeRate)> has parameter of type "
            + "<javax.money.convert.ExchangeRate> in (Amount.java:0)",
    "Method <domain.money.Amount.from(org.javamoney.moneta.FastMoney)> has parameter of type "
            + "<org.javamoney.moneta.FastMoney> in (Amount.java:0)",
    "Method <domain.money.Amount.from(org.javamoney.moneta.RoundedMoney)> has parameter of type "
            + "<org.javamoney.moneta.RoundedMoney> in (Amount.java:0)"
})
package org.sanchong.architecture.violating.nobody_uses_inexact_or_foreign_money;

import org.sanchong.architecture.Violates;
