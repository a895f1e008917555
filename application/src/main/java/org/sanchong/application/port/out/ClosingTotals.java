package org.sanchong.application.port.out;

import org.sanchong.domain.settlement.Accumulators;

/** Where the accumulators go that a run leaves. */
public interface ClosingTotals {
    /** Takes them, of all people together, in order of owner, region, year and account. */
    void write(Accumulators closing);
}
