package org.sanchong.architecture.violating.packages_are_null_marked.domain.money;

/** Where it is not. */
final class Amount {}
