package org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.wording;

import org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.port.in.ExplainClaim;

/** An implementation out of place. */
final class Explaining implements ExplainClaim {
    @Override
    public void explain() {}
}
