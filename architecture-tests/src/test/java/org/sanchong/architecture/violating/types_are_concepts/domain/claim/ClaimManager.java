package org.sanchong.architecture.violating.types_are_concepts.domain.claim;

/** Manages. */
final class ClaimManager {}
