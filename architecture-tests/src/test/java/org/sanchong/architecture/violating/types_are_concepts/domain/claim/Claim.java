package org.sanchong.architecture.violating.types_are_concepts.domain.claim;

/** What the field calls it. */
final class Claim {}
