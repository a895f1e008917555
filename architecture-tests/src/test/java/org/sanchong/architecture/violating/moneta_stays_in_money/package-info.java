/** A sample that breaks {@link org.sanchong.architecture.MoneyRules#monetaStaysInMoney}. */
@Violates({
    "Method <domain.claim.Expense.add(org.javamoney.moneta.Money)> has parameter of type "
            + "<org.javamoney.moneta.Money> in (Expense.java:0)"
})
package org.sanchong.architecture.violating.moneta_stays_in_money;

import org.sanchong.architecture.Violates;
