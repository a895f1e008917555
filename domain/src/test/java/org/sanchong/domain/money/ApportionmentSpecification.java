package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Apportionment")
class ApportionmentSpecification {
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            yuan    | weights | parts              | because
            1.00    | 1 1 1   | 0.34 0.33 0.33     | of equals the first gets the fen that is left
            0.05    | 1 1     | 0.03 0.02          | so too of two
            0.02    | 1 1 1   | 0.01 0.01 0.00     | two are left over
            0.01    | 1 2     | 0.00 0.01          | 2/3 of a fen loses more than 1/3
            100.00  | 1 2 3   | 16.67 33.33 50.00  | 16.666… lost most
            10.00   | 3 0 7   | 3.00 0.00 7.00     | who weighs nothing gets nothing
            -1.00   | 1 1 1   | -0.34 -0.33 -0.33  | the mirror image
            0.00    | 0 0     | 0.00 0.00          | nothing to part
            1000.00 | 100 101 | 497.51 502.49      | 49751.24 and 50248.76 fen
            42949672.96 | 2147483648 2147483648 | 21474836.48 21474836.48 | 2^32 fen times 2^31 are 2^63, one more than 64 bits hold
            """)
    // spotless:on
    @DisplayName("gives whole fen first, then a fen each to those who lost most")
    void parts(String yuan, String weights, String parts, String because) {
        List<Long> given =
                Arrays.stream(weights.split(" ", -1)).map(Long::parseLong).toList();
        assertThat(Apportionment.of(Money.parse(yuan), given))
                .as(because)
                .hasToString("[" + parts.replace(" ", ", ") + "]");
    }

    @Test
    @DisplayName("parts more than 64 bits hold between")
    void large() {
        long large = 4_000_000_000_000_000_000L;
        assertThat(Apportionment.of(Money.ofFen(9_000_000_000_000_000_001L), List.of(large, large)))
                .containsExactly(Money.ofFen(4_500_000_000_000_000_001L), Money.ofFen(4_500_000_000_000_000_000L));
    }

    @Test
    @DisplayName("refuses weights below zero, and money that nobody gets")
    void refuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.of(Money.ofFen(1), List.of(2L, -1L)))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.of(Money.ofFen(1), List.of(0L)))
                .withMessageContaining("0.01");
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            dividend | divisor | exact | four decimals | of 3.00
            10       | 3       | 10/3  | 3.3333        | 10.00
            20       | 6       | 10/3  | 3.3333        | 10.00
            -1       | 8       | -1/8  | -0.1250       | -0.38
            1        | -8      | -1/8  | -0.1250       | -0.38
            1        | 8       | 1/8   | 0.1250        | 0.38
            1        | 600     | 1/600 | 0.0017        | 0.01
            1        | 601     | 1/601 | 0.0017        | 0.00
            0        | 5       | 0/1   | 0.0000        | 0.00
            """)
    // spotless:on
    @DisplayName("a quotient is exact until it meets money or paper")
    void quotients(long dividend, long divisor, String exact, String four, String of) {
        Quotient quotient = Quotient.of(dividend, divisor);
        assertThat(quotient).hasToString(exact).isEqualTo(Quotient.of(dividend * 7, divisor * 7));
        assertThat(quotient.text(4)).isEqualTo(four);
        assertThat(quotient.of(Money.ofYuan(3))).hasToString(of);
        assertThat(quotient.compareTo(Quotient.of(1, 600)))
                .isEqualTo(Long.compare(dividend * 600 * Long.signum(divisor), divisor * Long.signum(divisor)));
        assertThatIllegalArgumentException().isThrownBy(() -> Quotient.of(dividend, 0));
    }

    @Test
    @DisplayName("quotients are the same where both numbers are, in lowest terms")
    void sameQuotients() {
        Quotient third = Quotient.of(1, 3);
        assertThat(third).isEqualTo(Quotient.of(2, 6)).hasSameHashCodeAs(Quotient.of(2, 6));
        for (Quotient other : List.of(Quotient.of(2, 3), Quotient.of(1, 4), Quotient.of(-1, 3), Quotient.of(3, 1))) {
            assertThat(third).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
        }
        assertThat(third).isNotEqualTo("1/3");
    }
}
