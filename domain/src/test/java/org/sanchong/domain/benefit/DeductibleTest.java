package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;

class DeductibleTest {
    @Test
    void refusesANegativeAmount() {
        FigureTable<Money> negative = Sample.amounts("-0.01");
        assertThatThrownBy(() -> Deductible.of(negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be negative");
    }

    @Test
    void noneIsNoFigureAtAll() {
        assertThat(Deductible.none().isNone()).isTrue();
        assertThat(Deductible.of(Sample.amounts("0")).isNone()).isFalse();
    }

    @Test
    void takesZeroAndNoAccount() {
        assertThat(Deductible.of(Sample.amounts("0")).account()).isEmpty();
    }
}
