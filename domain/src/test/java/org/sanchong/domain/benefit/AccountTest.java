package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;

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
        assertThat(account.source()).isEmpty();
    }

    @Test
    void countsAsAnotherWhateverClauseEitherRestsOn() {
        Source clause = Source.of(new ClauseId("test-2024", "三"), Provenance.DOCUMENT);
        Account account = deductibles().build();
        assertThat(account.countsAs(deductibles().source(clause).build())).isTrue();
        assertThat(account.countsAs(deductibles().owner(Account.Owner.HOUSEHOLD).build()))
                .isFalse();
        assertThat(account.countsAs(
                        deductibles().addTier(TierName.SUPPLEMENTARY).build()))
                .isFalse();
        assertThat(account.countsAs(
                        deductibles().period(Account.Period.STAY_CHAIN).build()))
                .isFalse();
        assertThat(account.countsAs(deductibles()
                        .condition(new Condition.Not(new Condition.Always()))
                        .build()))
                .isFalse();
        assertThat(account.countsAs(deductibles()
                        .continues(new Condition.Not(new Condition.Always()))
                        .build()))
                .isFalse();
    }

    private static Account.Builder deductibles() {
        return Account.builder()
                .name("charged")
                .measure(Account.Measure.DEDUCTIBLE)
                .addTier(TierName.BASIC);
    }
}
