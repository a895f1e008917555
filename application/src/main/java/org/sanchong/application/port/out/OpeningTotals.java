package org.sanchong.application.port.out;

import org.sanchong.domain.settlement.Accumulators;

/** Where the accumulators come from that were brought forward. */
public interface OpeningTotals {
    /**
     * Returns them, of all people together.
     *
     * @throws UnusableFileException if they cannot be read
     */
    Accumulators read();
}
