package org.sanchong.domain.referral;

import java.util.List;

/** Whether a referral, or a filing for off-site care, is registered for a visit, and what says so. */
public sealed interface ReferralAnswer {
    /** There are no filings to ask. */
    record NotAsked() implements ReferralAnswer {}

    /**
     * One is.
     *
     * @param filing which: of several that fit the one filed first
     */
    record Registered(Filing filing) implements ReferralAnswer {}

    /**
     * None is.
     *
     * @param misses the person's referrals and filings for off-site care, with the reason why each does not fit
     */
    record Unregistered(List<Miss> misses) implements ReferralAnswer {
        /** Keeps the misses as they are now. */
        public Unregistered {
            misses = List.copyOf(misses);
        }
    }

    /**
     * It cannot be told: a filing holds for one facility, and which one the visit was at is not known.
     *
     * @param filing the filing that would fit otherwise
     */
    record FacilityUnknown(Filing filing) implements ReferralAnswer {}

    /**
     * A filing that does not fit.
     *
     * @param filing the filing
     * @param reason why not
     */
    record Miss(Filing filing, Reason reason) {}

    /** Why a filing does not fit a visit; of several reasons the first. */
    enum Reason {
        /** It holds for another facility. */
        OTHER_FACILITY,
        /** It holds elsewhere. */
        OTHER_LOCALITY,
        /** The day of admission is none of its days. */
        NOT_VALID,
        /** It was filed after discharge. */
        FILED_LATER
    }
}
