package org.sanchong.domain.settlement;

/** A condition over the numbers of a claim; three-valued. */
abstract sealed class PlanCondition {
    static final int FALSE = 0;
    static final int TRUE = 1;
    static final int UNKNOWN = 2;

    /** Tests the claim; where a fact is missing or unreadable, notes which one. */
    abstract int test(ClaimFacts facts, Workings workings);

    /** Returns what decides as soon as one part says so, else the opposite, unless a part is unknown: its fact is noted. */
    private static int decide(PlanCondition[] parts, int decisive, ClaimFacts facts, Workings workings) {
        int outcome = TRUE - decisive;
        int missing = workings.missingAttribute;
        for (PlanCondition part : parts) {
            int one = part.test(facts, workings);
            if (one == decisive) {
                return decisive;
            }
            if (one == UNKNOWN && outcome != UNKNOWN) {
                outcome = UNKNOWN;
                missing = workings.missingAttribute;
            }
        }
        workings.missingAttribute = missing;
        return outcome;
    }

    /** One of a set of codes. */
    static final class InCodes extends PlanCondition {
        private final int attribute;
        private final long codes;

        InCodes(int attribute, long codes) {
            this.attribute = attribute;
            this.codes = codes;
        }

        @Override
        int test(ClaimFacts facts, Workings workings) {
            long value = facts.values[attribute];
            if (value < 0) {
                workings.missingAttribute = attribute;
                return UNKNOWN;
            }
            return (int) ((codes >>> value) & 1);
        }
    }

    /** Within bounds, both included. */
    static final class InRange extends PlanCondition {
        private final int attribute;
        private final long least;
        private final long most;

        InRange(int attribute, long least, long most) {
            this.attribute = attribute;
            this.least = least;
            this.most = most;
        }

        @Override
        int test(ClaimFacts facts, Workings workings) {
            long value = facts.values[attribute];
            if (value <= Lexicon.UNREADABLE) {
                workings.missingAttribute = attribute;
                return UNKNOWN;
            }
            return value >= least && value <= most ? TRUE : FALSE;
        }
    }

    /** At least one of a set of categories. */
    static final class HoldsAny extends PlanCondition {
        private final long categories;

        HoldsAny(long categories) {
            this.categories = categories;
        }

        @Override
        int test(ClaimFacts facts, Workings workings) {
            return (workings.held & categories) == 0 ? FALSE : TRUE;
        }
    }

    /** All of several: one that fails decides, whatever is unknown; none at all holds always. */
    static final class AllOf extends PlanCondition {
        private final PlanCondition[] parts;

        AllOf(PlanCondition... parts) {
            this.parts = parts;
        }

        @Override
        int test(ClaimFacts facts, Workings workings) {
            return decide(parts, FALSE, facts, workings);
        }
    }

    /** Any of several: one that holds decides, whatever is unknown. */
    static final class AnyOf extends PlanCondition {
        private final PlanCondition[] parts;

        AnyOf(PlanCondition[] parts) {
            this.parts = parts;
        }

        @Override
        int test(ClaimFacts facts, Workings workings) {
            return decide(parts, TRUE, facts, workings);
        }
    }

    /** The opposite; of the unknown it is unknown. */
    static final class Negation extends PlanCondition {
        private final PlanCondition part;

        Negation(PlanCondition part) {
            this.part = part;
        }

        @Override
        int test(ClaimFacts facts, Workings workings) {
            int one = part.test(facts, workings);
            return one == UNKNOWN ? UNKNOWN : TRUE - one;
        }
    }
}
