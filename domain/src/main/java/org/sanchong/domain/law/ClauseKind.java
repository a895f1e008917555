package org.sanchong.domain.law;

/** What a clause is to the program. */
public enum ClauseKind {
    /** It fixes who gets what; executable. */
    RULE,
    /** A ratio to be reached; an indicator with a threshold. */
    TARGET,
    /** Steps, duties towards the applicant, deadlines. */
    PROCESS,
    /** A task with responsible units and a due date. */
    MEASURE,
    /** Left to another document, which the register names. */
    DELEGATED,
    /** Aims and principles; nothing to execute. */
    CONTEXT
}
