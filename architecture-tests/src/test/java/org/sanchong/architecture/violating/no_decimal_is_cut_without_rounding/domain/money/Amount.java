package org.sanchong.architecture.violating.no_decimal_is_cut_without_rounding.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount that throws for some claims. */
final class Amount {
    BigDecimal third(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(3)).setScale(2);
    }

    BigDecimal half(BigDecimal amount) {
        return amount.divide(BigDecimal.valueOf(2), RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }
}
