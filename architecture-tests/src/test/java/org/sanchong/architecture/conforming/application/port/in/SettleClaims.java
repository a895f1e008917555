package org.sanchong.architecture.conforming.application.port.in;

import java.time.LocalDate;

/** Settles all claims that there are. */
public interface SettleClaims {
    /** Settles them. */
    Result settle();

    /**
     * What came of it.
     *
     * @param settled how many claims were settled
     * @param on when
     */
    record Result(int settled, LocalDate on) {}
}
