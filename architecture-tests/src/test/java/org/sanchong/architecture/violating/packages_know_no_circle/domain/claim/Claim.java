package org.sanchong.architecture.violating.packages_know_no_circle.domain.claim;

import org.sanchong.architecture.violating.packages_know_no_circle.domain.policy.Policy;

/** A claim that knows its policy. */
public final class Claim {
    void under(Policy policy) {}
}
