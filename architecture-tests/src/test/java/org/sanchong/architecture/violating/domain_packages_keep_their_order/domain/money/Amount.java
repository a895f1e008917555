package org.sanchong.architecture.violating.domain_packages_keep_their_order.domain.money;

/** An amount. */
public final class Amount {}
