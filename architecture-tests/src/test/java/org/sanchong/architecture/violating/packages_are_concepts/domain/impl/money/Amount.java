package org.sanchong.architecture.violating.packages_are_concepts.domain.impl.money;

/** Beneath such a one. */
final class Amount {}
