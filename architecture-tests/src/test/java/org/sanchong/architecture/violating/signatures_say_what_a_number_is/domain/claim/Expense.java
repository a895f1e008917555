package org.sanchong.architecture.violating.signatures_say_what_a_number_is.domain.claim;

import java.math.BigDecimal;
import java.util.List;

/** An expense in no one knows what. */
public final class Expense {
    private final BigDecimal kept;

    Expense(BigDecimal kept) {
        this.kept = kept;
    }

    /** Nobody knows whether it is yuan. */
    public BigDecimal total() {
        return kept;
    }

    /** Nor these. */
    public void add(List<BigDecimal> parts) {}
}
