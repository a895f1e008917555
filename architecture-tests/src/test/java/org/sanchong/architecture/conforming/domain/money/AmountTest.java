package org.sanchong.architecture.conforming.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void holdsTheFenThatItIsGiven() {
        assertThat(Amount.ofFen(5).fen()).isEqualTo(5);
    }
}
