package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    // spotless:off
    @DisplayName("a percentage is kept as whole millionths and printed without needless zeros")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        percent   |     millionths | printed
        0         |              0 | 0%
        0.0001    |              1 | 0.0001%
        5         |          50000 | 5%
        82.5      |         825000 | 82.5%
        82.5000   |         825000 | 82.5%
        100       |        1000000 | 100%
        120       |        1200000 | 120%
        -5        |         -50000 | -5%
        999999999 |  9999999990000 | 999999999%
        """)
    void readsPercentages(String percent, long millionths, String printed) {
        assertThat(Rate.ofPercent(percent).millionths()).isEqualTo(millionths);
        assertThat(Rate.ofMillionths(millionths)).hasToString(printed).isEqualTo(Rate.ofPercent(percent));
    }
    // spotless:on

    @DisplayName("anything but a percentage with at most four decimals is refused")
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "65%", "0.65.1", "1.23456", "+5", "6５", "1000000000", ".5", "5.", " 5"})
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> Rate.ofPercent(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most four decimals");
    }

    @Test
    void pointsAreAdded() {
        assertThat(Rate.ofPercent("60").plus(Rate.ofPercent("5"))).isEqualTo(Rate.ofPercent("65"));
        Rate greatest = Rate.ofMillionths(Long.MAX_VALUE);
        assertThatThrownBy(() -> greatest.plus(Rate.ofMillionths(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("a share lies between nothing and the whole, both included")
    void sharesLieBetweenNothingAndTheWhole() {
        assertThat(Rate.ofMillionths(-1).isShare()).isFalse();
        assertThat(Rate.ofMillionths(0).isShare()).isTrue();
        assertThat(Rate.ofMillionths(1_000_000).isShare()).isTrue();
        assertThat(Rate.ofMillionths(1_000_001).isShare()).isFalse();
    }

    // spotless:off
    @DisplayName("a share of an amount is rounded half up to the fen, and says beforehand whether it has to be")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        percent  | amount   | share    | exact
        5        |     4.52 |     0.23 | false
        50       | 11000.00 |  5500.00 | true
        50       |     0.01 |     0.01 | false
        50       |     0.02 |     0.01 | true
        50       |    -0.01 |    -0.01 | false
        -50      |     0.01 |    -0.01 | false
        -65      |     1.00 |    -0.65 | true
        -65      |    -1.00 |     0.65 | true
        33.3333  | 10000.00 |  3333.33 | true
        33.3333  |  1000.00 |   333.33 | false
        0        |     9.99 |     0.00 | true
        100      |     9.99 |     9.99 | true
        """)
    void takesAShare(String percent, String amount, String share, boolean exact) {
        Rate rate = Rate.ofPercent(percent);
        assertThat(rate.appliedTo(Money.parse(amount))).isEqualTo(Money.parse(share));
        assertThat(rate.isExactOn(Money.parse(amount))).isEqualTo(exact);
    }
    // spotless:on

    @Test
    void comparesByValue() {
        assertThat(Rate.ofPercent("60")).isLessThan(Rate.ofPercent("60.0001"));
        assertThat(Rate.ofPercent("0.5")).isEqualTo(Rate.ofPercent("0.50")).hasSameHashCodeAs(Rate.ofPercent("0.50"));
        assertThat(Rate.ofPercent("1"))
                .isNotEqualTo("1%")
                .isNotEqualTo(Rate.ofPercent("1.0001"))
                .doesNotHaveSameHashCodeAs(Rate.ofPercent("1.0001"));
    }

    @ParameterizedTest
    @CsvSource({
        "5%, 50000",
        "0.05, 50000",
        "0, 0",
        "0%, 0",
        "1, 1000000",
        "100%, 1000000",
        "12.3456%, 123456",
        "0.123456, 123456"
    })
    void readsSharesAsBillsWriteThem(String written, long millionths) {
        assertThat(Rate.ofShare(written)).isEqualTo(Rate.ofMillionths(millionths));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "%", "-5%", "5 %", "100.0001%", "1.000001", "0.1234567", "1.23456%", ".5", "5％", "5‰"})
    void refusesWhatIsNoShareOfABill(String text) {
        assertThatThrownBy(() -> Rate.ofShare(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("share");
    }
}
