package org.sanchong.architecture.violating.rounding_stays_in_money.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An expense that rounds on its own. */
final class Expense {
    BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
