package org.sanchong.domain.referral;

/** What is filed (备案类型). */
public enum FilingKind {
    /** A facility refers the person on (转诊). */
    REFERRAL,
    /** The person files for care off site (异地就医备案). */
    OFF_SITE,
    /** Primary care has seen the person first (基层首诊); by itself no referral. */
    FIRST_VISIT;

    /** Returns whether it is what a claim's {@code referral} means: a referral, or a filing for off-site care. */
    public boolean isReferral() {
        return this != FIRST_VISIT;
    }
}
