package org.sanchong.architecture.violating.only_the_app_prints.domain.claim;

/** A claim that prints. */
final class Claim {
    void print() {
        System.out.println("claim");
    }
}
