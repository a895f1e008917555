package org.sanchong.domain.settlement;

/**
 * What the tiers for which a claim waits would pay if the application were approved (依申请): the same steps are taken
 * once more on a tape of their own, with the application approved.
 *
 * <p>So it is what would be left in the end, after envelopes and after what one tier that waits leaves to the next. What
 * is shown is an amount of the claim: the figures that take part in it are noted, and those of later steps, which do
 * not, are left out.
 */
final class SupposedApproval {
    /** Per plan the workings of the supposed claim. */
    private final WorkingsOfPlans workingsOfPlans;

    SupposedApproval(Plans plans) {
        workingsOfPlans = new WorkingsOfPlans(plans);
    }

    /** Adds to the workings of a settled claim what the tiers that wait would pay in all, if that is more, and its notes. */
    void suppose(SettlementPlan plan, ClaimFacts facts, Workings workings) {
        Workings supposed = workingsOfPlans.of(plan.number);
        long said = facts.values[plan.approvedFact];
        facts.values[plan.approvedFact] = 1;
        supposed.openAs(workings, facts.categories);
        plan.tests.make(facts, supposed);
        plan.begin(facts, supposed);
        int waiting = workings.waiting;
        for (int i = 0; i < plan.steps.length && supposed.outcome == Workings.Outcome.SETTLED; i++) {
            long before = supposed.paidBy(waiting);
            plan.take(i, facts, supposed);
            if (plan.steps[i].reckonsOneOf(waiting) || supposed.paidBy(waiting) != before) {
                supposed.keepNotes();
            }
        }
        facts.values[plan.approvedFact] = said;
        workings.supposed = supposed;
        if (supposed.outcome == Workings.Outcome.SETTLED) {
            long sum = supposed.paidBy(waiting);
            workings.onApplication = sum > workings.paidBy(waiting) ? sum : 0;
            workings.noteKept(supposed);
        }
    }
}
