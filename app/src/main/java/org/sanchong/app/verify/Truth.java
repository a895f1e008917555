package org.sanchong.app.verify;

/** What is known of a condition: three values, since a missing fact is not false. */
enum Truth {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** A fact that decides it is not given. */
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
