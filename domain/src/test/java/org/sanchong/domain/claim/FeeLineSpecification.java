package org.sanchong.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

@DisplayName("What a fee line comes to")
class FeeLineSpecification {
    // spotless:off
    @DisplayName("amount, out of catalogue, above the standard, first self-pay, in scope")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        class   | price  | quantity | standard | share | amount    | outside | over    | first   | in scope
        B       | 4.52   | 1        |          | 5%    | 4.52      | 0.00    | 0.00    | 0.23    | 4.29
        B       | 25.10  | -1       |          | 0.91% | -25.10    | 0.00    | 0.00    | -0.23   | -24.87
        A       | 4.52   | 1        |          | 5%    | 4.52      | 0.00    | 0.00    | 0.00    | 4.52
        OUTSIDE | 4.52   | 1        | 3        | 5%    | 4.52      | 4.52    | 0.00    | 0.00    | 0.00
        A       | 80     | 5        | 50       |       | 400.00    | 0.00    | 150.00  | 0.00    | 250.00
        A       | 50     | 5        | 50       |       | 250.00    | 0.00    | 0.00    | 0.00    | 250.00
        A       | 49.99  | 5        | 50       |       | 249.95    | 0.00    | 0.00    | 0.00    | 249.95
        A       | 80     | 5        | 0        |       | 400.00    | 0.00    | 400.00  | 0.00    | 0.00
        B       | 3600   | 1        | 3000     | 0.10  | 3600.00   | 0.00    | 600.00  | 300.00  | 2700.00
        B       | 3600   | -1       | 3000     | 0.10  | -3600.00  | 0.00    | -600.00 | -300.00 | -2700.00
        B       | 3600   | 1        |          | 100%  | 3600.00   | 0.00    | 0.00    | 3600.00 | 0.00
        B       | 3600   | 1        |          |       | 3600.00   | 0.00    | 0.00    | 0.00    | 3600.00
        A       | 0.0050 | 1        |          |       | 0.01      | 0.00    | 0.00    | 0.00    | 0.01
        A       | 0.0050 | -1       |          |       | -0.01     | 0.00    | 0.00    | 0.00    | -0.01
        A       | 0.0049 | 1        |          |       | 0.00      | 0.00    | 0.00    | 0.00    | 0.00
        A       | 0.0049 | 1.0204   |          |       | 0.00      | 0.00    | 0.00    | 0.00    | 0.00
        A       | 3.1275 | 6        |          |       | 18.77     | 0.00    | 0.00    | 0.00    | 18.77
        A       | 12.3456| 0.3333   | 10.0001  |       | 4.11      | 0.00    | 0.78    | 0.00    | 3.33
        A       | 0      | 7        |          |       | 0.00      | 0.00    | 0.00    | 0.00    | 0.00
        """)
    void parts(
            String catalogClass, String price, String quantity, String standard, String share, String amount,
            String outside, String over, String first, String inScope) {
        FeeLine.Builder line = FeeLine.builder()
                .catalogClass(CatalogClass.of(catalogClass).orElseThrow())
                .unitPrice(UnitPrice.parse(price))
                .quantity(Quantity.parse(quantity));
        if (standard != null) {
            line.paymentStandard(UnitPrice.parse(standard));
        }
        if (share != null) {
            line.firstSelfPayShare(Rate.ofShare(share));
        }
        FeeParts parts = line.build().parts();
        assertThat(parts)
                .isEqualTo(new FeeParts(
                        Money.parse(amount), Money.parse(outside), Money.parse(over), Money.parse(first)));
        assertThat(parts.inScope()).isEqualTo(Money.parse(inScope));
    }
    // spotless:on

    @Test
    @DisplayName("no line comes to more than an amount may be")
    void bounds() {
        FeeLine.Builder line = FeeLine.builder()
                .catalogClass(CatalogClass.A)
                .unitPrice(UnitPrice.parse("10000000000"))
                .quantity(Quantity.parse("1"));
        assertThat(line.build().amount()).isEqualTo(Expense.MOST);
        for (String tooMany : new String[] {"1.0001", "-1.0001", "10000000000", "-10000000000"}) {
            FeeLine.Builder tooMuch = FeeLine.builder()
                    .catalogClass(CatalogClass.A)
                    .unitPrice(UnitPrice.parse("10000000000"))
                    .quantity(Quantity.parse(tooMany));
            assertThatThrownBy(tooMuch::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most 10000000000.00");
        }
    }

    @Test
    @DisplayName("a price is not negative, a share not above the whole, and a class one of three")
    void refused() {
        assertThatThrownBy(() -> UnitPrice.parse("-0.0001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnitPrice(Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quantity(Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        FeeLine.Builder line = FeeLine.builder()
                .catalogClass(CatalogClass.B)
                .unitPrice(UnitPrice.parse("1"))
                .quantity(Quantity.parse("1"))
                .firstSelfPayShare(Rate.ofMillionths(1_000_001));
        assertThatThrownBy(line::build).isInstanceOf(IllegalArgumentException.class);
        assertThat(CatalogClass.of("C")).isEmpty();
        assertThat(CatalogClass.of("a")).isEmpty();
        assertThat(UnitPrice.parse("4.520")).hasToString("4.52");
        assertThat(Quantity.parse("-1.50")).hasToString("-1.5");
    }
}
