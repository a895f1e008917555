package org.sanchong.architecture.violating.no_setters.domain.claim;

/** A claim that changes under one's hands. */
final class Claim {
    void setTotal(long total) {}

    void set(int row, long value) {}

    void settle() {}

    private void setUp() {}

    void begin() {
        setUp();
    }
}
