package org.sanchong.domain.payment;

import org.sanchong.domain.money.Money;

/**
 * The cases of one payee under one contract, added up.
 *
 * @param cases how many
 * @param units their days or points in ten-thousandths
 * @param settled what was settled for them
 * @param price what they cost the fund themselves
 */
record FacilityTally(long cases, long units, Money settled, Money price) {
    static final FacilityTally NONE = new FacilityTally(0, 0, Money.zero(), Money.zero());

    FacilityTally with(Assessment assessed, Money paid) {
        return new FacilityTally(
                cases + 1, Math.addExact(units, assessed.units()), settled.plus(paid), price.plus(assessed.price()));
    }

    ProviderClearing.Amounts cleared(Money amount) {
        return new ProviderClearing.Amounts(cases, units, settled, amount);
    }
}
