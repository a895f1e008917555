package org.sanchong.domain.register;

import java.time.LocalDate;

/**
 * What the register learnt about a certification on a day (登记条目). A later entry about the same person, category,
 * department and first day takes the place of an earlier one; neither is deleted.
 *
 * @param recordedOn the day since when it is known
 * @param certification the certification as it is known since then
 * @param state whether it stands
 */
public record RegisterEntry(LocalDate recordedOn, Certification certification, State state) {
    /** Whether a certification stands. */
    public enum State {
        /** It stands. */
        VALID,
        /** It should not have been recorded: it never was valid (撤销). */
        WITHDRAWN
    }

    /** Returns the entry that a certification stands. */
    static RegisterEntry valid(LocalDate recordedOn, Certification certification) {
        return new RegisterEntry(recordedOn, certification, State.VALID);
    }

    /** Returns the entry that a certification does not stand. */
    static RegisterEntry withdrawn(LocalDate recordedOn, Certification certification) {
        return new RegisterEntry(recordedOn, certification, State.WITHDRAWN);
    }
}
