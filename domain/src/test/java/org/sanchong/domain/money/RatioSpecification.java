package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A ratio is exact, and rounded only where it is shown")
class RatioSpecification {
    @DisplayName("shown to two decimals, half up")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        numerator           | denominator         | percent
                          2 |                   3 | 66.67%
                          1 |                   3 | 33.33%
                          1 |               20000 | 0.01%
                          1 |               20001 | 0.00%
                         -1 |                   3 | -33.33%
                          7 |                   7 | 100.00%
                          0 |                   9 | 0.00%
                          0 |                   0 | ''
        9223372036854775807 | 9223372036854775807 | 100.00%
        """)
    void shown(long numerator, long denominator, String percent) {
        assertThat(new Ratio(numerator, denominator).percent()).isEqualTo(percent);
    }

    @DisplayName("compared with a share as a fraction: what is shown alike is not yet the same")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        numerator           | denominator         | share | sign
                    6999999 |            10000000 |    70 |   -1
                          7 |                  10 |    70 |    0
                    7000001 |            10000000 |    70 |    1
        9223372036854775806 | 9223372036854775807 |   100 |   -1
        """)
    void compared(long numerator, long denominator, String share, int sign) {
        int compared = new Ratio(numerator, denominator).compareTo(Rate.ofPercent(share));
        assertThat(Integer.signum(compared)).isEqualTo(sign);
    }

    @Test
    @DisplayName("over 0 there is none, and over less than 0 it is refused")
    void overNothing() {
        Ratio none = new Ratio(1, 0);
        assertThat(none.isDefined()).isFalse();
        assertThatThrownBy(() -> none.compareTo(Rate.ofPercent("1"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Ratio(1, -1)).hasMessageContaining("-1");
    }
}
