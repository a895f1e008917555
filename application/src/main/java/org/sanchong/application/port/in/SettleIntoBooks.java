package org.sanchong.application.port.in;

import java.time.InstantSource;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.SettlementRejection;

/**
 * Settles one claim into the books (入账结算), after all that were settled into them before it. The claim's id makes it
 * the same claim: who does not know whether a claim came through sends it again.
 */
public interface SettleIntoBooks {
    /** Settles the claim, unless the books have it. */
    Outcome settle(Claim claim);

    /**
     * What settling into books needs.
     *
     * @param books the books
     * @param seals what seals derivations
     * @param clock tells when an entry is added
     */
    record Bookkeeping(Books books, DerivationSeals seals, InstantSource clock) {}

    /** What came of it. */
    sealed interface Outcome {
        /**
         * The claim is settled now.
         *
         * @param entry what was kept
         */
        record Settled(Books.Entry entry) implements Outcome {}

        /**
         * The same claim was settled before; nothing was added.
         *
         * @param booked what the books have, which may have been reversed since
         */
        record AlreadySettled(Books.BookedClaim booked) implements Outcome {}

        /**
         * A claim of the id was settled before and said something else: a correction has an id of its own.
         *
         * @param claim the claim
         */
        record Conflict(ClaimId claim) implements Outcome {
            /** Returns the code. */
            public String code() {
                return "CLAIM_CONFLICT";
            }
        }

        /**
         * The person is forgotten in the plan year or over all years, and the claim is not in the books.
         *
         * @param claim the claim
         */
        record Forgotten(ClaimId claim) implements Outcome {
            /** Returns the code. */
            public String code() {
                return "PERSON_FORGOTTEN";
            }
        }

        /**
         * The claim's id is one that books do not keep, see {@link Books#isKept}.
         *
         * @param claim the claim
         */
        record Unkept(ClaimId claim) implements Outcome {
            /** Returns the code. */
            public String code() {
                return "BAD_IDENTIFIER";
            }
        }

        /**
         * The claim cannot be settled, and is not in the books.
         *
         * @param rejection why
         */
        record Rejected(SettlementRejection rejection) implements Outcome {}
    }
}
