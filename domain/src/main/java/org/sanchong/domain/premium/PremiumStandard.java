package org.sanchong.domain.premium;

import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;

/**
 * What a resident's insurance costs for a plan year (筹资标准): the personal premium (个人缴费) and the public part
 * (财政补助).
 *
 * @param personal the personal premium, not negative
 * @param fiscal the public part, not negative
 */
public record PremiumStandard(Figure<Money> personal, Figure<Money> fiscal) {
    /** Checks that neither is negative. */
    public PremiumStandard {
        if (personal.value().isNegative() || fiscal.value().isNegative()) {
            throw new IllegalArgumentException("a premium is not negative");
        }
    }

    /** Returns both parts together. */
    public Money total() {
        return personal.value().plus(fiscal.value());
    }
}
