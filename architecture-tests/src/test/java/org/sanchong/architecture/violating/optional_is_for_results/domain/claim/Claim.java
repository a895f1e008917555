package org.sanchong.architecture.violating.optional_is_for_results.domain.claim;

import java.util.Optional;

/** A claim of maybes. */
record Claim(Optional<String> previous) {
    void settle(Optional<String> policy) {}

    Optional<String> policy() {
        return previous;
    }
}
