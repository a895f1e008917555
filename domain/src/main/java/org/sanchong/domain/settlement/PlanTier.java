package org.sanchong.domain.settlement;

import java.util.Arrays;
import java.util.List;

/** A tier of a plan: of the schedules that apply, the one that pays most is taken, once. */
final class PlanTier extends PlanStep {
    private static final int NONE = Workings.NO_RECORD;

    private final int tier;
    /** The schedules that are asked first, and those that stand in where none of them pays. */
    private final PlanSchedule[][] inTurn;

    /** The masks of their conditions. */
    private final long[][] masks;

    private final boolean rejectsOtherwise;
    private final int baseAccount;
    private final boolean takesSupplied;
    private final int suppliedFact;
    private final int approvedFact;

    PlanTier(Terms terms, int index, PlanCondition condition) {
        super(index, condition);
        this.tier = terms.tier;
        this.inTurn = new PlanSchedule[][] {
            terms.schedules.stream().filter(s -> !s.isOrdinary).toArray(PlanSchedule[]::new),
            terms.schedules.stream().filter(s -> s.isOrdinary).toArray(PlanSchedule[]::new)
        };
        this.masks = Arrays.stream(inTurn).map(PlanTier::masks).toArray(long[][]::new);
        this.rejectsOtherwise = terms.rejectsOtherwise;
        this.baseAccount = terms.baseAccount;
        this.takesSupplied = terms.takesSupplied;
        this.suppliedFact = terms.suppliedFact;
        this.approvedFact = terms.approvedFact;
    }

    private static long[] masks(PlanSchedule[] schedules) {
        return Arrays.stream(schedules)
                .mapToLong(schedule -> schedule.condition.mask())
                .toArray();
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
        if (takesSupplied && facts.values[suppliedFact] != Lexicon.MISSING) {
            takeSupplied(plan, facts.values[suppliedFact], workings.burden(), workings);
            return;
        }
        workings.choice.begin();
        for (int turn = 0; turn < inTurn.length; turn++) {
            if (workings.choice.bestPaying == NONE && !consider(turn, plan, facts, workings)) {
                return;
            }
        }
        choose(plan, facts, workings);
    }

    @Override
    boolean reckonsOneOf(int tiers) {
        return ((tiers >>> tier) & 1) != 0;
    }

    private void takeSupplied(SettlementPlan plan, long supplied, long burden, Workings workings) {
        if (supplied < 0 || supplied > burden) {
            workings.fail(Workings.Outcome.BASIC_PAID_OUT_OF_RANGE);
            return;
        }
        workings.supplied |= 1 << tier;
        workings.write(TapeRecord.SUPPLIED, index, supplied);
        plan.pay(workings, tier, supplied);
    }

    /** Reckons those of the schedules that apply; false if the claim had to be rejected. */
    private boolean consider(int turn, SettlementPlan plan, ClaimFacts facts, Workings workings) {
        long impossible = ~workings.possible();
        long[] masksOf = masks[turn];
        for (int i = 0; i < masksOf.length; i++) {
            if ((masksOf[i] & impossible) != 0) {
                continue;
            }
            PlanSchedule schedule = inTurn[turn][i];
            int applies = schedule.condition.test(workings);
            if (applies == PlanCondition.FALSE) {
                continue;
            }
            if (applies == PlanCondition.UNKNOWN) {
                plan.failUnknown(schedule.condition, workings);
                return false;
            }
            if (baseAccount >= 0 && !workings.knows(baseAccount)) {
                return false;
            }
            long before = baseAccount < 0 ? 0 : workings.balances[baseAccount];
            int start = schedule.reckon(plan, facts, workings, before);
            if (start < 0) {
                return false;
            }
            workings.choice.offer(start, workings.tape[start + TapeRecord.PAYMENT], schedule.isOnApplication);
            workings.waiting |= schedule.isOnApplication ? 1 << tier : 0;
        }
        return true;
    }

    private void choose(SettlementPlan plan, ClaimFacts facts, Workings workings) {
        if (workings.choice.best == NONE) {
            if (rejectsOtherwise) {
                workings.failParameter(index, NONE, "schedule");
            } else {
                workings.write(TapeRecord.NO_BENEFIT, index);
            }
            return;
        }
        boolean approved = facts.values[approvedFact] == 1;
        int taken = approved ? workings.choice.best : workings.choice.bestPaying;
        long payment = taken == NONE ? 0 : workings.tape[taken + TapeRecord.PAYMENT];
        long onApplication = approved || workings.choice.bestPayment <= payment ? 0 : workings.choice.bestPayment;
        if (baseAccount >= 0) {
            workings.movements[baseAccount] += workings.counts[baseAccount] ? workings.burden() : 0;
        }
        if (!approved && workings.choice.best != taken && (workings.burden() > 0 || plan.hasEnvelopes)) {
            workings.asksForApproval = true;
        }
        if (taken != NONE) {
            PlanSchedule schedule = schedule(plan, workings, taken);
            schedule.noteFigures(plan, workings, taken);
            workings.taken[tier] = taken;
            if (plan.countsCharges(tier)) {
                plan.charge(workings, tier, charged(workings, taken));
            }
            plan.pay(workings, tier, payment);
        }
        workings.write(TapeRecord.CHOICE, index, taken, onApplication);
    }

    /** What of the deductible falls on the claim: over a year, what the claims before have left of it. */
    private static long charged(Workings workings, int taken) {
        long deductible = workings.tape[taken + TapeRecord.DEDUCTIBLE];
        long before = workings.tape[taken + TapeRecord.BASE_BEFORE];
        long after = before + workings.tape[taken + TapeRecord.BASE];
        return Math.min(deductible, after) - Math.min(deductible, before);
    }

    private static PlanSchedule schedule(SettlementPlan plan, Workings workings, int start) {
        return plan.schedules[(int) workings.tape[start + TapeRecord.SCHEDULE_INDEX]];
    }
}
