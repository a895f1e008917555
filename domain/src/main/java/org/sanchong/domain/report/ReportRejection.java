package org.sanchong.domain.report;

/** Why something cannot happen to a report, which then stays as it was. The names are stable codes. */
public enum ReportRejection {
    /** It does not follow where the report stands: what is signed was drawn before, what is delivered signed. */
    WRONG_STATE,
    /** Nobody is in charge of it, or nobody is named. */
    NO_PERSON,
    /** Somebody signs who is not in charge of it. */
    NOT_IN_CHARGE,
    /** What is signed are not the figures of the last version. */
    WRONG_VERSION,
    /** The figures are those of the last version: there is nothing to correct. */
    SAME_FIGURES,
    /** A correction of what was signed has no reason. */
    NO_REASON,
    /** It is before the end of the period, so that claims may still come. */
    PERIOD_NOT_OVER,
    /** It is before what happened last. */
    BEFORE_EARLIER
}
