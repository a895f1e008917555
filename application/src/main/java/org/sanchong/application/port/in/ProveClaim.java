package org.sanchong.application.port.in;

import java.time.LocalDate;
import org.sanchong.application.port.out.JournalRoots.Proof;
import org.sanchong.domain.claim.ClaimId;

/** Proves that a claim's settlement is beneath the root of its region and day (包含证明). */
public interface ProveClaim {
    /**
     * Returns the proof, or why there is none.
     *
     * @param isOpenToo whether the root of a day that is not over will do
     */
    Outcome prove(ClaimId claim, boolean isOpenToo);

    /** What came of it. */
    sealed interface Outcome {
        /**
         * It is proved.
         *
         * @param proof the proof
         */
        record Proved(Proof proof) implements Outcome {}

        /**
         * The books do not have the claim.
         *
         * @param claim the claim
         */
        record Unknown(ClaimId claim) implements Outcome {}

        /**
         * Its day is not over, so its root may still change.
         *
         * @param day the day
         */
        record NotOver(LocalDate day) implements Outcome {}
    }
}
