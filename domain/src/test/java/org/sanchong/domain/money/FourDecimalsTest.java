package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FourDecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0,               0, 0",
        "-0,              0, 0",
        "4.52,        45200, 4.52",
        "0.0001,          1, 0.0001",
        "-0.0001,        -1, -0.0001",
        "007.50,      75000, 7.5",
        "-25,       -250000, -25",
        "100,       1000000, 100",
        "10000000000, 100000000000000, 10000000000",
        "10000000000.0000, 100000000000000, 10000000000",
        "-10000000000, -100000000000000, -10000000000"
    })
    void isWholeTenThousandths(String written, long tenThousandths, String shown) {
        assertThat(FourDecimals.parse(written)).isEqualTo(tenThousandths);
        assertThat(FourDecimals.text(tenThousandths)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                ".5",
                "1.",
                "1.23456",
                "1.00000",
                "+1",
                "--1",
                "1-",
                "1.-5",
                "1.2.3",
                "1e3",
                "1,5",
                "1 ",
                "１",
                "10000000000.0001",
                "-10000000000.0001",
                "99999999999",
                "100000000000",
                "99999999999999999999",
                // 2^64, which 64 bits take for zero.
                "18446744073709551616"
            })
    void refusesWhatWouldHaveToBeRoundedOrGuessed(String text) {
        assertThatThrownBy(() -> FourDecimals.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most four decimals");
    }
}
