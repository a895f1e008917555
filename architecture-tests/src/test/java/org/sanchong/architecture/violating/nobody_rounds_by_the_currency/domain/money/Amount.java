package org.sanchong.architecture.violating.nobody_rounds_by_the_currency.domain.money;

import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.RoundingQueryBuilder;

/** An amount that is rounded half to even. */
final class Amount {
    MonetaryAmount rounded(MonetaryAmount amount) {
        return amount.with(Monetary.getDefaultRounding());
    }

    MonetaryAmount roundedOtherwise(MonetaryAmount amount) {
        return amount.with(Monetary.getRounding(RoundingQueryBuilder.of().build()));
    }
}
