package org.sanchong.architecture.violating.classes_are_closed.domain.claim;

/** Closed as it should be. */
abstract sealed class Condition {
    /** The only one. */
    static final class Always extends Condition {}
}
