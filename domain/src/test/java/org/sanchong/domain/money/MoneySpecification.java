package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Yuan as documents and files write them")
class MoneySpecification {
    // spotless:off
    @DisplayName("digits and at most two decimals are whole fen, printed with two decimals")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        written              |                  fen | printed
        0                    |                    0 | 0.00
        -0                   |                    0 | 0.00
        -0.00                |                    0 | 0.00
        0.01                 |                    1 | 0.01
        -0.01                |                   -1 | -0.01
        0.5                  |                   50 | 0.50
        007                  |                  700 | 7.00
        11000                |              1100000 | 11000.00
        -25.10               |                -2510 | -25.10
        10000000000.00       |        1000000000000 | 10000000000.00
        92233720368547758.07 |  9223372036854775807 | 92233720368547758.07
        -92233720368547758.08 | -9223372036854775808 | -92233720368547758.08
        """)
    void readsYuan(String written, long fen, String printed) {
        assertThat(Money.parse(written).fen()).isEqualTo(fen);
        assertThat(Money.ofFen(fen)).hasToString(printed);
        assertThat(Money.parse(printed)).isEqualTo(Money.ofFen(fen));
    }
    // spotless:on

    @DisplayName("whatever would have to be rounded or guessed is refused")
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "", " ", "1 ", " 1", "1.", ".5", "1.005", "1.000", "+1", "--1", "1,000", "1e3", "0x10", "NaN", "１２",
                "١", "1.2.3", "-", "¥1", "1\n"
            })
    void refusesOtherText(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most two decimals");
    }

    @DisplayName("an amount beyond 64 bits of fen does not fit")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"92233720368547758.08", "-92233720368547758.09", "99999999999999999999999999999999999999999999"})
    void refusesWhatDoesNotFit(String yuan) {
        assertThatThrownBy(() -> Money.parse(yuan)).isInstanceOf(ArithmeticException.class);
    }
}
