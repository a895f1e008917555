/** A sample that breaks {@link org.sanchong.architecture.PortRules#useCasesHaveOneHiddenImplementation}. */
@Violates({
    "Class <application.port.in.PreviewClaim> has 0 implementations in (PreviewClaim.java:0)",
    "Class <application.usecase.Settling> implements SettleClaims and is public in (Settling.java:0)",
    "Class <application.wording.Explaining> implements ExplainClaim outside of application.usecase in "
            + "(Explaining.java:0)"
})
package org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation;

import org.sanchong.architecture.Violates;
