package org.sanchong.architecture.violating.domain_packages_keep_their_order.domain.novelty;

/** A concept without a place in the order. */
final class Novelty {}
