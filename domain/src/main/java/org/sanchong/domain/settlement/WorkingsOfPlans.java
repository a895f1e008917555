package org.sanchong.domain.settlement;

import org.jspecify.annotations.Nullable;

/** The workings of one thread, one a plan, made once they are asked for. */
final class WorkingsOfPlans {
    private final Plans plans;
    private final @Nullable Workings[] workings;

    WorkingsOfPlans(Plans plans) {
        this.plans = plans;
        workings = new Workings[plans.size()];
    }

    int size() {
        return workings.length;
    }

    Workings of(int plan) {
        Workings known = workings[plan];
        if (known == null) {
            known = new Workings(plans.plan(plan));
            workings[plan] = known;
        }
        return known;
    }
}
