package org.sanchong.application.port.out;

import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.FirstVisitAnswer;
import org.sanchong.domain.referral.ReferralAnswer;
import org.sanchong.domain.referral.Visit;

/**
 * What filings and contracts say of a claim.
 *
 * @param policy the policy that settles it
 * @param visit what was asked about
 * @param referral whether a referral is registered
 * @param contract whether the facility is contracted, where the policy asks for that
 * @param firstVisit whether primary care saw the person first, where the policy asks for that
 */
public record AnsweredVisit(
        PolicyId policy, Visit visit, ReferralAnswer referral, ContractAnswer contract, FirstVisitAnswer firstVisit) {}
