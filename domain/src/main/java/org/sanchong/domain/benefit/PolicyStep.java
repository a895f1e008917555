package org.sanchong.domain.benefit;

import org.sanchong.domain.law.Source;

/** One step of a policy; steps are taken in order, and each sees what the steps before it left. */
public sealed interface PolicyStep permits Suspension, ScopeRule, BenefitTier, Envelope, PendingRule {
    /** Returns which claims the step is about. */
    Condition condition();

    /** Returns the clause that the step carries out. */
    Source source();
}
