package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.Books;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.ReversalRejection;

/**
 * Takes a settled claim back in the books (冲正): by an entry of its own, never by a change. Where claims that stand were
 * settled on its accounts since, it is refused, or these are settled again as if it had never been, and corrected by
 * entries of their own: whoever makes the use case chooses. The id of a claim that is taken back is not settled again; what replaces it has another.
 */
public interface ReverseInBooks {
    /** Takes the claim back. */
    Outcome reverse(ClaimId claim);

    /** What came of it. */
    sealed interface Outcome {
        /**
         * The claim is taken back now.
         *
         * @param entry what was kept
         * @param corrections what was kept of the claims that followed, in their order
         */
        record Reversed(Books.Entry entry, List<Books.Entry> corrections) implements Outcome {
            /** Keeps the list as it is now. */
            public Reversed {
                corrections = List.copyOf(corrections);
            }
        }

        /**
         * It was taken back before; nothing was added.
         *
         * @param booked what the books have
         */
        record AlreadyReversed(Books.BookedClaim booked) implements Outcome {}

        /**
         * The books do not have the claim.
         *
         * @param claim the claim
         */
        record Unknown(ClaimId claim) implements Outcome {
            /** Returns the code. */
            public String code() {
                return "UNKNOWN_CLAIM";
            }
        }

        /**
         * The person is forgotten: nothing more is posted about them.
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
         * A claim that stands was settled on the same accounts since: it would have come out otherwise.
         *
         * @param claim the claim
         * @param later a claim settled since
         */
        record NotTheLast(ClaimId claim, ClaimId later) implements Outcome {
            /** Returns the code. */
            public String code() {
                return "NEEDS_RESETTLEMENT";
            }
        }

        /**
         * A claim that followed would not be settled any more, so nothing is done.
         *
         * @param claim the claim
         * @param later the claim that followed
         * @param reason the code of why it would not
         */
        record FollowingRejected(ClaimId claim, ClaimId later, String reason) implements Outcome {
            /** Returns the code. */
            public String code() {
                return "FOLLOWING_REJECTED";
            }
        }

        /**
         * The running totals do not hold what the claim left on them.
         *
         * @param rejection why
         */
        record Refused(ReversalRejection rejection) implements Outcome {}
    }
}
