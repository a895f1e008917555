package org.sanchong.domain.settlement;

import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Rounding;

/** A step of a plan: does its part of the claim and leaves it on the tape. */
abstract sealed class PlanStep permits PlanTier, PlanStep.Suspends, PlanStep.Moves, PlanStep.Pends, PlanStep.Bounds {
    final int index;
    final PlanCondition condition;

    PlanStep(int index, PlanCondition condition) {
        this.index = index;
        this.condition = condition;
    }

    /** Takes the step if it is about the claim. */
    final void take(SettlementPlan plan, ClaimFacts facts, Workings workings) {
        int applies = condition.test(workings);
        if (applies == PlanCondition.TRUE) {
            apply(plan, facts, workings);
        } else if (applies == PlanCondition.UNKNOWN) {
            plan.failUnknown(condition, workings);
        }
    }

    abstract void apply(SettlementPlan plan, ClaimFacts facts, Workings workings);

    /** Returns whether the step reckons a tier that is among the bits. */
    boolean reckonsOneOf(int tiers) {
        return false;
    }

    /** Suspends categories. */
    static final class Suspends extends PlanStep {
        private final long categories;
        private final int note;

        Suspends(int index, PlanCondition condition, long categories, int note) {
            super(index, condition);
            this.categories = categories;
            this.note = note;
        }

        @Override
        void apply(SettlementPlan plan, ClaimFacts facts, Workings workings) {
            if ((workings.held & categories) != 0) {
                workings.write(TapeRecord.SUSPENDED, index, workings.held & categories);
                workings.held &= ~categories;
                plan.tests.make(facts, workings);
                workings.note(note);
            }
        }
    }

    /** Moves a part of the expense into what is in scope. */
    static final class Moves extends PlanStep {
        private final int part;
        private final int fact;
        private final int share;

        Moves(int index, PlanCondition condition, int part, int fact, int share) {
            super(index, condition);
            this.part = part;
            this.fact = fact;
            this.share = share;
        }

        @Override
        void apply(SettlementPlan plan, ClaimFacts facts, Workings workings) {
            long all = Math.max(0, facts.values[fact]);
            // Several rules may move one part: together no more than all of it.
            long moved = workings.moveIntoScope(part, all, Rounding.shareOf(all, plan.figureValues[share]));
            if (moved > 0) {
                workings.write(TapeRecord.MOVED, index, moved, workings.inScope);
                workings.note(plan.figureNotes[share]);
            }
        }
    }

    /** Says that a benefit is pending. */
    static final class Pends extends PlanStep {
        private final int note;

        Pends(int index, PlanCondition condition, int note) {
            super(index, condition);
            this.note = note;
        }

        @Override
        void apply(SettlementPlan plan, ClaimFacts facts, Workings workings) {
            workings.write(TapeRecord.PENDING, index);
            workings.note(note);
        }
    }

    /** Bounds what several tiers pay together. */
    static final class Bounds extends PlanStep {
        private final PlanTable share;
        private final boolean ofTotal;
        private final int[] over;
        /** The tier that pays what is missing, or -1 for a ceiling. */
        private final int paidBy;

        Bounds(int index, PlanCondition condition, PlanTable share, boolean ofTotal, int[] over, int paidBy) {
            super(index, condition);
            this.share = share;
            this.ofTotal = ofTotal;
            this.over = over;
            this.paidBy = paidBy;
        }

        @Override
        void apply(SettlementPlan plan, ClaimFacts facts, Workings workings) {
            int figure = share.figure(facts, workings);
            if (figure < 0) {
                if (figure == PlanTable.UNKNOWN) {
                    workings.fail(Workings.Outcome.MISSING_FACT);
                } else {
                    workings.failParameter(index, -1, "share");
                    workings.failedTable = share;
                }
                return;
            }
            long base = ofTotal ? workings.total : workings.inScope;
            long bound = Rounding.shareOf(base, plan.figureValues[figure]);
            long together = 0;
            for (int tier : over) {
                together += workings.paid[tier];
            }
            workings.write(TapeRecord.ENVELOPE, index, figure, base);
            workings.write(bound, together);
            long changed = paidBy < 0 ? cut(plan, workings, together - bound) : topUp(plan, workings, bound - together);
            if (changed > 0) {
                workings.note(plan.figureNotes[figure]);
            }
        }

        private long cut(SettlementPlan plan, Workings workings, long excess) {
            long left = Math.max(0, excess);
            for (int i = over.length - 1; i >= 0; i--) {
                int tier = over[i];
                long cut = workings.isSupplied(tier) ? 0 : Math.min(left, workings.paid[tier]);
                if (cut > 0) {
                    plan.pay(workings, tier, -cut);
                    workings.write(TapeRecord.CUT, tier, -cut);
                    left -= cut;
                }
            }
            return Math.max(0, excess) - left;
        }

        private long topUp(SettlementPlan plan, Workings workings, long missing) {
            if (workings.isSupplied(paidBy)) {
                return 0;
            }
            boolean backstop = paidBy == TierName.BACKSTOP.ordinal();
            long unpaid = backstop ? workings.total - workings.paidInAll : workings.burden();
            long added = plan.withinCaps(workings, paidBy, Math.min(Math.max(0, missing), unpaid));
            if (added > 0) {
                plan.pay(workings, paidBy, added);
                workings.write(TapeRecord.CUT, paidBy, added);
            }
            return added;
        }
    }
}
