package org.sanchong.domain.settlement;

import org.sanchong.domain.claim.ClaimId;

/** Why a settled claim is not reversed; no running total then moves. Each reason has a stable code. */
public sealed interface ReversalRejection {
    /** Returns the code, such as {@code MOVED_SINCE}. */
    String code();

    /** Returns the claim that was to be reversed. */
    ClaimId claim();

    /**
     * Returns whether re-settlement (重新结算) does it: reverse the claims settled since, the last one first, then this
     * one, and settle them again.
     */
    boolean needsResettlement();

    /**
     * The claim is not the last: of an owner, region and plan year of which it moved a running total, that one or
     * another has grown since.
     *
     * @param claim the claim
     * @param total the running total that has grown
     * @param left what the claim left on it
     * @param present what it holds now, more than was left
     */
    record MovedSince(ClaimId claim, Accumulators.Total total, long left, long present) implements ReversalRejection {
        @Override
        public String code() {
            return "MOVED_SINCE";
        }

        @Override
        public boolean needsResettlement() {
            return true;
        }
    }

    /**
     * The claim is not the last: it carries something along a chain of stays, and a stay of the person settled since
     * under the same policy carries something too, so may have gone on with it.
     *
     * @param claim the claim
     * @param later what the later stay carries
     */
    record CarriedSince(ClaimId claim, Accumulators.Carried later) implements ReversalRejection {
        @Override
        public String code() {
            return "CARRIED_SINCE";
        }

        @Override
        public boolean needsResettlement() {
            return true;
        }
    }

    /**
     * The accumulators hold less than the claim left, which no later claim can bring about: they are somebody else's or
     * older than the claim, or it has been reversed already.
     *
     * @param claim the claim
     */
    record NotAccumulated(ClaimId claim) implements ReversalRejection {
        @Override
        public String code() {
            return "NOT_ACCUMULATED";
        }

        @Override
        public boolean needsResettlement() {
            return false;
        }
    }
}
