package org.sanchong.architecture.violating.fields_are_final.domain.claim;

/** A claim that changes. */
final class Claim {
    private final String id = "C1";
    private long total;

    void add(long part) {
        total += part;
    }

    long total() {
        return total + id.length();
    }
}
