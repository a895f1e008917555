package org.sanchong.application.port.in;

import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.cliff.CliffSearch;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;

/** Finds where more expense, or a poorer category, is worse off under a policy (待遇悬崖检索). */
public interface FindCliffs {
    /**
     * Returns what is found in a policy.
     *
     * @throws IllegalArgumentException if the catalog has no such policy, or an expense is out of its range
     */
    CliffReport find(Question question);

    /**
     * What is asked.
     *
     * @param policy the policy
     * @param upTo the greatest in-scope expense that is looked at, in yuan, included
     * @param earlier the in-scope expense of an earlier claim of the plan year, in yuan; 0.00 for none
     */
    record Question(PolicyId policy, Money upTo, Money earlier) {
        /** Returns the usual question: as far as usual, and nothing earlier in the year. */
        public static Question of(PolicyId policy) {
            return new Question(policy, CliffSearch.USUAL_REACH, Money.zero());
        }
    }
}
