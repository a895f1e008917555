package org.sanchong.architecture.violating.domain_packages_keep_their_order.domain.policy;

import org.sanchong.architecture.violating.domain_packages_keep_their_order.domain.money.Amount;

/** A policy that knows an earlier one. */
public final class Policy {
    void pays(Amount amount) {}
}
