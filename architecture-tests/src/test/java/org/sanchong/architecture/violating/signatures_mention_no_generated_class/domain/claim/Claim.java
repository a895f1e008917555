package org.sanchong.architecture.violating.signatures_mention_no_generated_class.domain.claim;

import java.util.List;

/** A claim that shows how it is made. */
public abstract class Claim {
    Claim() {}

    /** Shows it. */
    public static List<ImmutableClaim> all() {
        return List.of();
    }

    static ImmutableClaim first() {
        return all().get(0);
    }
}
