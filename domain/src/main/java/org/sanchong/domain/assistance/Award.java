package org.sanchong.domain.assistance;

import org.sanchong.domain.money.Money;

/**
 * What is granted (救助金额): more than nothing, and never more than is left of the burden.
 *
 * @param amount the amount
 * @param burden the in-scope burden that is left to the person after all tiers
 */
public record Award(Money amount, Money burden) {
    /** Checks the bounds. */
    public Award {
        if (amount.isNegative() || amount.isZero()) {
            throw new IllegalArgumentException("an award is more than nothing, not " + amount);
        }
        if (amount.isMoreThan(burden)) {
            throw new IllegalArgumentException("an award of " + amount + " is above the burden of " + burden);
        }
    }
}
