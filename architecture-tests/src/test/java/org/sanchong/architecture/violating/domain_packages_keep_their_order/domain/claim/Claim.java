package org.sanchong.architecture.violating.domain_packages_keep_their_order.domain.claim;

import org.sanchong.architecture.violating.domain_packages_keep_their_order.domain.policy.Policy;

/** A claim that knows a later concept. */
final class Claim {
    void under(Policy policy) {}
}
