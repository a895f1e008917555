package org.sanchong.architecture.violating.no_arrays.domain.claim;

import java.util.List;

/** A claim of arrays. */
public final class Claim {
    private final long[] parts = {1, 2};
    private final List<byte[]> texts = List.of();

    /** Hands an array out. */
    public long[] parts() {
        return parts.clone();
    }

    private static long sum(long[] parts) {
        return parts[0];
    }

    /** An enum's own array is nobody's fault. */
    public enum Kind {
        /** The only one. */
        INPATIENT
    }
}
