package org.sanchong.application.port.out;

import java.util.List;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.FirstVisitAnswer;
import org.sanchong.domain.referral.ReferralAnswer;
import org.sanchong.domain.referral.Visit;

/** Where it goes what filings and contracts say of claims; of several threads at once. */
public interface OutgoingAnswers {
    /**
     * Takes what they say of a claim, on the thread that reads it, once a row.
     *
     * @param claim the claim's id
     * @param answered what they say; empty where the row cannot be read
     */
    void add(String claim, List<AnsweredVisit> answered);

    /**
     * What filings and contracts say of a claim.
     *
     * @param policy the policy that settles it
     * @param visit what was asked about
     * @param referral whether a referral is registered
     * @param contract whether the facility is contracted, where the policy asks for that
     * @param firstVisit whether primary care saw the person first, where the policy asks for that
     */
    record AnsweredVisit(
            PolicyId policy,
            Visit visit,
            ReferralAnswer referral,
            ContractAnswer contract,
            FirstVisitAnswer firstVisit) {}
}
