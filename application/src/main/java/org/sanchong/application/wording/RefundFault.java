package org.sanchong.application.wording;

/** Why a refund (退费、冲正) is not settled: a claim with {@code reverses}, which takes another claim back. */
public sealed interface RefundFault {
    /** Returns the code, such as {@code REVERSAL_MISMATCH}. */
    String code();

    /** Returns the claim that was to be taken back. */
    String claim();

    /** What stands in the place of a claim that could be taken back. */
    enum Instead {
        /** No claim of the file has the id. */
        UNKNOWN,
        /** The claim is rejected. */
        REJECTED,
        /** The claim takes back another one itself. */
        REFUND
    }

    /**
     * There is no settled claim of the id in the file.
     *
     * @param claim the id
     * @param instead what there is
     */
    record NothingToReverse(String claim, Instead instead) implements RefundFault {
        @Override
        public String code() {
            return "NOTHING_TO_REVERSE";
        }
    }

    /**
     * The refund does not mirror the claim.
     *
     * @param claim the claim's id
     * @param column the column in which it does not
     * @param value what the refund says
     * @param expected what would mirror the claim
     */
    record ReversalMismatch(String claim, String column, String value, String expected) implements RefundFault {
        @Override
        public String code() {
            return "REVERSAL_MISMATCH";
        }
    }

    /**
     * The claim has been taken back already.
     *
     * @param claim the claim's id
     * @param refund the refund that did it; empty where it was done in books without one
     */
    record AlreadyReversed(String claim, String refund) implements RefundFault {
        @Override
        public String code() {
            return "ALREADY_REVERSED";
        }
    }

    /**
     * Claims settled since stand on the running totals that the claim moved.
     *
     * @param claim the claim's id
     * @param later the last of them
     */
    record NeedsResettlement(String claim, String later) implements RefundFault {
        @Override
        public String code() {
            return "NEEDS_RESETTLEMENT";
        }
    }

    /**
     * A claim settled since would not be settled any more if the claim had never been.
     *
     * @param claim the claim's id
     * @param later the claim that would not
     * @param reason the code of why
     */
    record FollowingRejected(String claim, String later, String reason) implements RefundFault {
        @Override
        public String code() {
            return "FOLLOWING_REJECTED";
        }
    }
}
