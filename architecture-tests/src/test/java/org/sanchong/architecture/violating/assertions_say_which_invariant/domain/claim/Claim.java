package org.sanchong.architecture.violating.assertions_say_which_invariant.domain.claim;

/** A claim that is broken for no reason given. */
final class Claim {
    void check() {
        throw new AssertionError();
    }

    void checkWell() {
        throw new AssertionError("the parts make up the total");
    }
}
