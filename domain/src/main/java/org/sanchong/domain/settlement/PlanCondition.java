package org.sanchong.domain.settlement;

import java.util.List;

/**
 * A condition over the numbers of a claim, as the tests that must all be met; three-valued. What else conditions are
 * made of, alternatives and opposites, are tests too: see {@link PlanTests}.
 */
final class PlanCondition {
    static final int FALSE = 0;
    static final int TRUE = 1;
    static final int UNKNOWN = 2;

    /** The tests' numbers, in the order in which their missing facts are named. */
    final int[] tests;

    /** Which of the first 64 tests must be met, as bits, and which of the later ones, word by word. */
    private final long mask;

    private final long[] laterMasks;

    PlanCondition(List<Integer> tests) {
        this.tests = tests.stream().mapToInt(i -> i).toArray();
        int last = tests.stream().mapToInt(i -> i / Long.SIZE).max().orElse(0);
        laterMasks = new long[last];
        long first = 0;
        for (int test : this.tests) {
            if (test < Long.SIZE) {
                first |= 1L << test;
            } else {
                laterMasks[test / Long.SIZE - 1] |= 1L << test;
            }
        }
        mask = first;
    }

    /** Returns whether the condition holds for every claim. */
    boolean isAlways() {
        return tests.length == 0;
    }

    /**
     * Returns the tests among the first 64 that must be met, as bits: a claim that fails one of them, {@code (bits &
     * ~workings.possible()) != 0}, fails the condition, and it need not be looked at.
     */
    long mask() {
        return mask;
    }

    /** Tests the claim: one test that fails decides, whatever is unknown. */
    int test(Workings workings) {
        long unmet = mask & ~workings.met;
        if ((unmet & ~workings.open) != 0) {
            return FALSE;
        }
        int outcome = unmet == 0 ? TRUE : UNKNOWN;
        return laterMasks.length == 0 ? outcome : withLater(outcome, workings);
    }

    private int withLater(int first, Workings workings) {
        int outcome = first;
        for (int i = 0; i < laterMasks.length; i++) {
            long unmet = laterMasks[i] & ~workings.laterMet[i];
            if ((unmet & ~workings.laterOpen[i]) != 0) {
                return FALSE;
            }
            outcome = unmet == 0 ? outcome : UNKNOWN;
        }
        return outcome;
    }
}
