package org.sanchong.app.referral;

import org.sanchong.application.port.in.CheckReferrals.CheckedClaim;
import org.sanchong.application.port.in.CheckReferrals.Report;
import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.FirstVisitAnswer;
import org.sanchong.domain.referral.ReferralAnswer;
import org.sanchong.domain.referral.ReferralRule.ContractsPerCounty.Standing;

/** An answer in one word, and whether all answers are well. */
public enum ReferralState {
    /** It is. */
    YES,
    /** It is not. */
    NO,
    /** A fact is missing. */
    UNKNOWN,
    /** No rule asks for it. */
    NOT_ASKED;

    static ReferralState of(ReferralAnswer answer) {
        if (answer instanceof ReferralAnswer.Registered) {
            return YES;
        }
        if (answer instanceof ReferralAnswer.NotAsked) {
            return NOT_ASKED;
        }
        return answer instanceof ReferralAnswer.Unregistered ? NO : UNKNOWN;
    }

    static ReferralState of(ContractAnswer answer) {
        if (answer instanceof ContractAnswer.NotAsked) {
            return NOT_ASKED;
        }
        if (answer instanceof ContractAnswer.Unknown) {
            return UNKNOWN;
        }
        return answer instanceof ContractAnswer.Contracted ? YES : NO;
    }

    static ReferralState of(FirstVisitAnswer answer) {
        if (answer instanceof FirstVisitAnswer.NotAsked) {
            return NOT_ASKED;
        }
        return answer instanceof FirstVisitAnswer.Seen ? YES : NO;
    }

    static boolean isFirstVisitMissing(CheckedClaim claim) {
        return claim.answered().stream().anyMatch(said -> of(said.firstVisit()) == NO);
    }

    /** Returns whether nothing is wrong: rows, claims, first visits, and how many facilities counties contract. */
    public static boolean isWell(Report report) {
        return report.unusable().isEmpty()
                && report.claims().stream().allMatch(claim -> claim.reason().isEmpty() && !isFirstVisitMissing(claim))
                && report.counties().stream().allMatch(county -> county.standing() == Standing.WITHIN);
    }
}
