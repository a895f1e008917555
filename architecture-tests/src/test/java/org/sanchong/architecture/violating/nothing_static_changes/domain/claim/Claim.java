package org.sanchong.architecture.violating.nothing_static_changes.domain.claim;

import java.util.ArrayList;
import java.util.List;

/** A claim that all share. */
final class Claim {
    private static int count = 0;
    static final int[] WEIGHTS = {1, 2};
    private static final int[] PRIVATE_WEIGHTS = {1, 2};
    private static final String[] COLUMNS = {"claim_id"};
    private static final ArrayList<String> SEEN = new ArrayList<>();
    private static final List<String> CODES = List.of("INPATIENT");

    static int next() {
        SEEN.add(CODES.get(0));
        return WEIGHTS[0] + PRIVATE_WEIGHTS[0] + COLUMNS.length + count++;
    }

    /** An enum's own array is nobody's fault. */
    enum Kind {
        /** The only one. */
        INPATIENT
    }
}
