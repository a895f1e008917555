package org.sanchong.benchmarks.engines;

/**
 * A claim with what had accumulated before it, as every engine of the comparison is given it. Amounts are fen.
 *
 * @param care the type of care
 * @param level the facility's level, 1 to 3
 * @param place where it is
 * @param isDesignated whether it is designated
 * @param groups the categories held, a bit for each {@link Group} by its ordinal
 * @param day the day of discharge, in days since 1970-01-01
 * @param total the whole expense
 * @param firstSelfPay what is paid oneself first, out of scope unless it is waived
 * @param basicPaid what basic insurance paid where the claim says so, else {@link #NONE}
 * @param before what had accumulated
 */
record EngineCase(
        Care care,
        int level,
        Place place,
        boolean isDesignated,
        int groups,
        long day,
        long total,
        long firstSelfPay,
        long basicPaid,
        Before before) {
    static final long NONE = -1;

    /** Types of care that the policy tells apart. */
    enum Care {
        INPATIENT,
        OUTPATIENT_CHRONIC,
        OUTPATIENT_ORDINARY
    }

    /** Places that the policy tells apart. */
    enum Place {
        IN_COUNTY,
        IN_REGION,
        IN_PROVINCE,
        OUT_OF_PROVINCE
    }

    /** Categories that the policy names. */
    enum Group {
        DESTITUTE,
        SUBSISTENCE_ALLOWANCE,
        RETURNED_TO_POVERTY,
        ALLOWANCE_MARGIN,
        UNSTABLY_LIFTED,
        POVERTY_PRONE,
        EXPENDITURE_HARDSHIP;

        int bit() {
            return 1 << ordinal();
        }
    }

    /** What had accumulated in the plan year. */
    record Before(
            long basicPaid,
            long criticalBase,
            long criticalPaid,
            long assistanceBase,
            long assistancePaid,
            long furtherBase,
            long furtherPaid) {}

    /** Returns whether the category is held. */
    boolean holds(Group group) {
        return (groups & group.bit()) != 0;
    }

    /** Returns what is in scope before any waiver. */
    long inScope() {
        return total - firstSelfPay;
    }

    /** Returns whether basic insurance's payment came with the claim. */
    boolean isBasicSupplied() {
        return basicPaid != NONE;
    }
}
