package org.sanchong.app.verify;

/** Which of the files that claims were settled with a table is. */
public enum Source {
    /** The claims themselves. */
    CLAIMS,
    /** The accumulators brought forward. */
    OPENING,
    /** The fee lines of the claims. */
    LINES,
    /** The filings of people. */
    REFERRALS,
    /** The contracts of counties. */
    CONTRACTS,
    /** The enrolments. */
    ENROLMENT,
    /** The register of certified people. */
    REGISTER
}
