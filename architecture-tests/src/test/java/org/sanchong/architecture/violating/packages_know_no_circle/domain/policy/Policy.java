package org.sanchong.architecture.violating.packages_know_no_circle.domain.policy;

import org.sanchong.architecture.violating.packages_know_no_circle.domain.claim.Claim;

/** A policy that knows its claims. */
public final class Policy {
    void of(Claim claim) {}
}
