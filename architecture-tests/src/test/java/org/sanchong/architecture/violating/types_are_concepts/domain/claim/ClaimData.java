package org.sanchong.architecture.violating.types_are_concepts.domain.claim;

/** What is no data? */
final class ClaimData {}
