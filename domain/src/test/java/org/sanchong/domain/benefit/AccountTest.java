package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountTest {
    @Test
    void isAPersonsOverThePlanYearAndCountsEveryClaimUnlessMoreIsSaid() {
        Account account = Account.builder()
                .name("basic-paid")
                .measure(Account.Measure.PAID)
                .addTier(TierName.BASIC)
                .build();
        assertThat(account.owner()).isEqualTo(Account.Owner.PERSON);
        assertThat(account.period()).isEqualTo(Account.Period.PLAN_YEAR);
        assertThat(account.condition()).isEqualTo(new Condition.Always());
        assertThat(account.continues()).isEqualTo(new Condition.Always());
    }
}
