package org.sanchong.architecture.violating.packages_are_null_marked.domain.claim;

/** Where null may be anything. */
final class Claim {}
