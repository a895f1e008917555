package org.sanchong.application.port.out;

import org.sanchong.domain.settlement.Derivation;

/** Where derivations get the seal by which one that is made again is known to be the same. */
public interface DerivationSeals {
    /** Returns what seals the derivations of one thread. */
    Sealer newSealer();

    /** Seals derivations; for one thread. */
    interface Sealer {
        /** Returns the seal, 64 hexadecimal digits: the same for the same row and derivation, in any language. */
        String seal(SettledRow row, Derivation derivation);
    }
}
