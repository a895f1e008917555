package org.sanchong.architecture.violating.nothing_deprecated_is_used.domain.claim;

/** A claim that uses what is to go. */
final class Claim {
    @SuppressWarnings("deprecation")
    private final Rate rate = Rate.ofPercentage("70");
}
