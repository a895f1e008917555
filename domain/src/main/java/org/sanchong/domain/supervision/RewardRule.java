package org.sanchong.domain.supervision;

import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/**
 * What the locality gives for a tip that was true (举报奖励): a share of what was found, and at most so much. 2 % of
 * 10,000.25 yuan with a cap of 100,000.00 are 200.01.
 *
 * @param rate the share, more than 0 and at most 1
 * @param cap the most, in yuan; more than 0.00
 */
public record RewardRule(Rate rate, Money cap) {
    /** Checks the bounds. */
    public RewardRule {
        if (!rate.isShare() || rate.millionths() == 0) {
            throw new IllegalArgumentException("a reward is a share above 0% and at most 100%: " + rate);
        }
        if (!cap.isMoreThan(Money.zero())) {
            throw new IllegalArgumentException("the cap of a reward is more than 0.00: " + cap);
        }
    }

    /** Returns the reward, rounded half up to the fen. */
    public Money of(Money found) {
        return rate.appliedTo(found).min(cap);
    }
}
