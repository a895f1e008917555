package org.sanchong.application.port.out;

import org.sanchong.domain.settlement.Derivation;

/** Where derivations go, such as a file of one JSON object a line; they are written in the order of the claims. */
public interface OutgoingDerivations {
    /**
     * Says how many threads will call and how many claims there are; once, before any derivation.
     *
     * @param workers threads, each with its number from 0
     */
    void begin(int workers, int claims);

    /** Takes a derivation. */
    void add(int worker, int position, SettledRow row, Derivation derivation);

    /** Ends: all derivations are there. */
    void end();
}
