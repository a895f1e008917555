package org.sanchong.app.verify;

import java.util.List;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/**
 * A policy, or the part of it that settles a claim together with a part of another one.
 *
 * @param policy the policy
 * @param steps its steps that are taken
 * @param accounts its accounts that are kept
 * @param derived the facts that it derives
 */
record PolicyPart(
        BenefitPolicy policy, List<PolicyStep> steps, List<Account> accounts, List<DerivedAttribute> derived) {
    static PolicyPart whole(BenefitPolicy policy) {
        return new PolicyPart(policy, policy.steps(), policy.accounts(), policy.derivedAttributes());
    }
}
