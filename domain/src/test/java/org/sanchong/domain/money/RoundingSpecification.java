package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Half up to the fen (四舍五入): at the half away from zero, refunds as the mirror image")
class RoundingSpecification {
    // spotless:off
    @DisplayName("a share of an amount")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        fen                 | millionths | rounded
        1                   |     499999 | 0
        1                   |     500000 | 1
        1                   |     500001 | 1
        3                   |     500000 | 2
        5                   |     500000 | 3
        452                 |      50000 | 23
        25                  |     100000 | 3
        24                  |     100000 | 2
        -1                  |     499999 | 0
        -1                  |     500000 | -1
        -5                  |     500000 | -3
        -452                |      50000 | -23
        1000000             |          1 | 1
        499999              |          1 | 0
        500000              |          1 | 1
        1000000000000       |     666667 | 666667000000
        9223372036854775807 |    1000000 | 9223372036854775807
        9223372036854775807 |     999999 | 9223362813482738952
        -9223372036854775807 |    1000000 | -9223372036854775807
        9007199254740993    |     500000 | 4503599627370497
        """)
    void roundsHalfUp(long fen, long millionths, long rounded) {
        assertThat(Rounding.shareOf(fen, millionths)).isEqualTo(rounded);
    }

    @DisplayName("whole fen and millionths of a fen beside them")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        fen | millionths | rounded
          7 |          0 | 7
          7 |     499999 | 7
          7 |     500000 | 8
          7 |    1499999 | 8
          7 |    1500000 | 9
         -7 |     500000 | -6
        """)
    void roundsWhatIsBesideWholeFen(long fen, long millionths, long rounded) {
        assertThat(Rounding.halfUp(fen, millionths)).isEqualTo(rounded);
    }
    // spotless:on

    @Test
    @DisplayName("what does not fit is an error, never a wrapped number")
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> Rounding.shareOf(Long.MAX_VALUE, 1_000_001)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rounding.halfUp(Long.MAX_VALUE, 500_000)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rounding.halfUp(0, Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rate.ofMillionths(Long.MAX_VALUE).appliedTo(Money.ofFen(1)))
                .isInstanceOf(ArithmeticException.class);
    }
}
