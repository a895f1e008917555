package org.sanchong.domain.settlement;

import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.RegionCode;

/**
 * A running total that a claim moved (年度累计变动).
 *
 * @param account the account
 * @param region the pooling region in which it is kept
 * @param planYear the plan year; 0 where the account does not run by the year
 * @param before what it held: fen, of an account of stays claims
 * @param moved what the claim added, in the same unit
 */
public record AccountMovement(Account account, RegionCode region, int planYear, long before, long moved) {
    /** Returns whether it counts claims; otherwise it counts fen. */
    public boolean isCount() {
        return account.measure() == Account.Measure.STAYS;
    }
}
