package org.sanchong.application.port.out;

import java.util.Optional;

/** Where it goes what filings and contracts say of claims; of several threads at once. */
public interface OutgoingAnswers {
    /**
     * Takes what they say of a claim, on the thread that reads it, once a row.
     *
     * @param claim the claim's id
     * @param answered what they say; absent where the row cannot be read
     */
    void add(String claim, Optional<AnsweredVisit> answered);
}
