package org.sanchong.domain.settlement;

import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.CombinedPolicy;

/**
 * Of what a plan is made: a policy, or insurance by one and assistance by another.
 *
 * @param policy what is settled by
 * @param number the number of the plan
 * @param homes whose steps and accounts they are: the policy itself, or both, insurance first
 * @param assistanceFrom the first step of the second of two; -1 if there is one alone
 * @param assistanceAccounts the first account of the second of two; of one alone beyond all accounts
 */
record PlanOrigin(BenefitPolicy policy, int number, List<Home> homes, int assistanceFrom, int assistanceAccounts) {
    /**
     * A policy that a plan is made of.
     *
     * @param policy the policy
     * @param plan the number of the plan that is made of it alone
     * @param region its region's number
     * @param slots the accounts of the region with their slots
     */
    record Home(BenefitPolicy policy, int plan, int region, Map<String, Integer> slots) {}

    static PlanOrigin of(Home home) {
        return new PlanOrigin(home.policy, home.plan, List.of(home), -1, Integer.MAX_VALUE);
    }

    static PlanOrigin of(CombinedPolicy combined, int number, Home insurance, Home assistance) {
        return new PlanOrigin(
                combined.whole(),
                number,
                List.of(insurance, assistance),
                combined.insuranceSteps(),
                combined.insuranceAccounts());
    }

    /** Returns whether the policy keeps an account of households. */
    boolean countsHouseholds() {
        for (Account account : policy.accounts()) {
            if (account.owner() == Account.Owner.HOUSEHOLD) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the policy carries something along chains of stays. */
    boolean countsChains() {
        for (Account account : policy.accounts()) {
            if (account.period() == Account.Period.STAY_CHAIN) {
                return true;
            }
        }
        return false;
    }

    /** Returns which of the homes a step is from. */
    int sideOfStep(int step) {
        return assistanceFrom >= 0 && step >= assistanceFrom ? 1 : 0;
    }

    /** Returns which of the homes an account is from. */
    int sideOfAccount(int account) {
        return account >= assistanceAccounts ? 1 : 0;
    }
}
