package org.sanchong.architecture.violating.packages_are_concepts.domain.claim;

/** In a concept. */
final class Claim {}
