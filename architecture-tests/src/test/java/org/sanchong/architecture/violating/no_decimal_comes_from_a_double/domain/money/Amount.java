package org.sanchong.architecture.violating.no_decimal_comes_from_a_double.domain.money;

import java.math.BigDecimal;

/** An amount that is nearly 0.7. */
final class Amount {
    private final BigDecimal nearly = new BigDecimal(0.7);
    private final BigDecimal shortest = BigDecimal.valueOf(0.7);
    private final BigDecimal exact = new BigDecimal("0.7");
    private final BigDecimal scaled = BigDecimal.valueOf(7, 1);
}
