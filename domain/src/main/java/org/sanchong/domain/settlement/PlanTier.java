package org.sanchong.domain.settlement;

import java.util.List;

/** A tier of a plan: of the schedules that apply, the one that pays most is taken, once. */
final class PlanTier extends PlanStep {
    private static final int NONE = -1;

    private final int tier;
    private final PlanSchedule[] schedules;
    private final boolean rejectsOtherwise;
    private final int baseAccount;
    private final boolean takesSupplied;
    private final int suppliedFact;
    private final int approvedFact;

    PlanTier(Terms terms, int index, PlanCondition condition) {
        super(index, condition);
        this.tier = terms.tier;
        this.schedules = terms.schedules.toArray(new PlanSchedule[0]);
        this.rejectsOtherwise = terms.rejectsOtherwise;
        this.baseAccount = terms.baseAccount;
        this.takesSupplied = terms.takesSupplied;
        this.suppliedFact = terms.suppliedFact;
        this.approvedFact = terms.approvedFact;
    }

    /**
     * What makes a tier.
     *
     * @param suppliedFact the attribute of the payment that a claim brings along
     * @param approvedFact the attribute that says whether an application was approved
     */
    record Terms(
            int tier,
            List<PlanSchedule> schedules,
            boolean rejectsOtherwise,
            int baseAccount,
            boolean takesSupplied,
            int suppliedFact,
            int approvedFact) {}

    @Override
    void apply(SettlementPlan plan, ClaimFacts facts, Workings workings) {
        long burden = workings.burden();
        if (takesSupplied && facts.values[suppliedFact] != Lexicon.MISSING) {
            takeSupplied(plan, facts.values[suppliedFact], burden, workings);
            return;
        }
        Choice choice = new Choice();
        for (PlanSchedule schedule : schedules) {
            if (!schedule.isOrdinary && !consider(schedule, choice, plan, facts, workings)) {
                return;
            }
        }
        if (choice.paying == NONE && !considerOrdinary(choice, plan, facts, workings)) {
            return;
        }
        choose(choice, plan, facts, workings);
    }

    private void takeSupplied(SettlementPlan plan, long supplied, long burden, Workings workings) {
        if (supplied < 0 || supplied > burden) {
            workings.fail(Workings.Outcome.BASIC_PAID_OUT_OF_RANGE);
            return;
        }
        workings.supplied[tier] = true;
        workings.write(Workings.SUPPLIED, index, supplied);
        plan.pay(workings, tier, supplied);
    }

    /** Reckons the schedule if it applies; false if the claim had to be rejected. */
    private boolean consider(
            PlanSchedule schedule, Choice choice, SettlementPlan plan, ClaimFacts facts, Workings workings) {
        int applies = schedule.condition.test(facts, workings);
        if (applies == PlanCondition.UNKNOWN) {
            workings.fail(Workings.Outcome.MISSING_FACT);
            return false;
        }
        if (applies == PlanCondition.FALSE) {
            return true;
        }
        if (baseAccount >= 0 && !workings.knows(baseAccount)) {
            return false;
        }
        long before = baseAccount < 0 ? 0 : workings.balances[baseAccount];
        int start = schedule.reckon(plan, facts, workings, before, workings.burden());
        if (start < 0) {
            return false;
        }
        choice.offer(start, workings.tape[start + Workings.PAYMENT], schedule.isOnApplication);
        return true;
    }

    private boolean considerOrdinary(Choice choice, SettlementPlan plan, ClaimFacts facts, Workings workings) {
        for (PlanSchedule schedule : schedules) {
            if (schedule.isOrdinary && !consider(schedule, choice, plan, facts, workings)) {
                return false;
            }
        }
        return true;
    }

    private void choose(Choice choice, SettlementPlan plan, ClaimFacts facts, Workings workings) {
        if (choice.any == NONE) {
            if (rejectsOtherwise) {
                workings.failParameter(index, NONE, "schedule");
            } else {
                workings.write(Workings.NO_BENEFIT, index);
            }
            return;
        }
        boolean approved = facts.values[approvedFact] == 1;
        int taken = approved ? choice.any : choice.paying;
        long payment = taken == NONE ? 0 : workings.tape[taken + Workings.PAYMENT];
        long onApplication = approved || choice.anyPayment <= payment ? 0 : choice.anyPayment;
        if (baseAccount >= 0) {
            workings.movements[baseAccount] += workings.counts[baseAccount] ? workings.burden() : 0;
        }
        if (onApplication > 0) {
            workings.onApplication += onApplication;
            workings.onApplicationOf[tier] = onApplication;
            schedule(plan, workings, choice.any).noteFigures(plan, workings, choice.any);
        }
        if (taken != NONE) {
            PlanSchedule schedule = schedule(plan, workings, taken);
            schedule.noteFigures(plan, workings, taken);
            workings.taken[tier] = taken;
            plan.charge(workings, tier, charged(workings, taken));
            plan.pay(workings, tier, payment);
        }
        workings.write(Workings.CHOICE, index, taken, onApplication);
    }

    /** What of the deductible falls on the claim: over a year, what the claims before have left of it. */
    private static long charged(Workings workings, int taken) {
        long deductible = workings.tape[taken + Workings.DEDUCTIBLE];
        long before = workings.tape[taken + Workings.BASE_BEFORE];
        long after = before + workings.tape[taken + Workings.BASE];
        return Math.min(deductible, after) - Math.min(deductible, before);
    }

    private static PlanSchedule schedule(SettlementPlan plan, Workings workings, int start) {
        return plan.schedules[(int) workings.tape[start + Workings.SCHEDULE_INDEX]];
    }

    /** The best offers so far: of those that may pay, and of all, each the first of equals. */
    private static final class Choice {
        private int paying = NONE;
        private int any = NONE;
        private long payingPayment = -1;
        private long anyPayment = -1;

        void offer(int start, long payment, boolean onApplication) {
            if (payment > anyPayment) {
                any = start;
                anyPayment = payment;
            }
            if (!onApplication && payment > payingPayment) {
                paying = start;
                payingPayment = payment;
            }
        }
    }
}
