package org.sanchong.architecture.violating.nothing_deprecated_is_used.domain.claim;

/** A proportion. */
record Rate(String percent) {
    /** There is a better name. */
    @Deprecated
    static Rate ofPercentage(String percent) {
        return new Rate(percent);
    }
}
