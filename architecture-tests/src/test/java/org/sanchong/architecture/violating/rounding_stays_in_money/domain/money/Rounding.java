package org.sanchong.architecture.violating.rounding_stays_in_money.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one place. */
final class Rounding {
    BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
