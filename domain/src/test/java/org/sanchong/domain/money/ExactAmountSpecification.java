package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An exact amount")
class ExactAmountSpecification {
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            share    | of                   | is                   | not below            | below
            25       | 40000.00             | 10000.00             | 10000.00             | 10000.01
            25       | 40000.01             | 10000.0025           | 10000.00             | 10000.01
            25       | 40000.02             | 10000.005            | 10000.00             | 10000.01
            25       | 40000.03             | 10000.0075           | 10000.00             | 10000.01
            25       | 40000.04             | 10000.01             | 10000.01             | 10000.02
            33.3333  | 0.01                 | 0.00333333           | 0.00                 | 0.01
            0.0001   | 0.01                 | 0.00000001           | 0.00                 | 0.01
            100      | 92233720368547758.07 | 92233720368547758.07 | 92233720368547758.07 | -
            25       | 92233720368547758.07 | 23058430092136939.5175 | 23058430092136939.51 | 23058430092136939.52
            25       | -0.02                | -0.005               | -0.01                | 0.00
            -25      | 0.02                 | -0.005               | -0.01                | 0.00
            0        | 9.99                 | 0.00                 | 0.00                 | 0.01
            """)
    // spotless:on
    @DisplayName("is a share to the millionth of a fen: an amount is above it however little it is more")
    void isAShare(String share, Money of, String is, Money notBelow, String below) {
        ExactAmount exact = ExactAmount.of(Rate.ofPercent(share), of);

        assertThat(exact).hasToString(is).isEqualTo(ExactAmount.parse(is));
        assertThat(exact.isBelow(notBelow)).isFalse();
        assertThat(below.equals("-") || exact.isBelow(Money.parse(below))).isTrue();
    }

    @Test
    @DisplayName("is of whole fen too")
    void wholeFen() {
        assertThat(ExactAmount.of(Money.parse("10000.00"))).hasToString("10000.00");
        assertThat(ExactAmount.of(Money.parse("-0.10"))).hasToString("-0.10");
    }

    @Test
    @DisplayName("that does not fit is an error, and never another amount")
    void overflows() {
        assertThatThrownBy(() -> ExactAmount.of(Rate.ofPercent("101"), Money.ofFen(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ExactAmount.parse("92233720368547758.08")).isInstanceOf(ArithmeticException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new ExactAmount(0, 1_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExactAmount(0, -1));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "1.", ".5", "1.123456789", "1,000.00", "+1", "１"})
    @DisplayName("is not read from other text")
    void otherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactAmount.parse(text))
                .withMessageContaining("at most eight decimals");
    }
}
