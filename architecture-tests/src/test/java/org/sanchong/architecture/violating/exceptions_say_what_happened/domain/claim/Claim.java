package org.sanchong.architecture.violating.exceptions_say_what_happened.domain.claim;

/** A claim that fails in general. */
final class Claim {
    void check() {
        throw new RuntimeException("wrong");
    }

    void checkWell() {
        throw new IllegalArgumentException("no total");
    }
}
