package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Money FEN_MAX = Money.ofFen(Long.MAX_VALUE);
    private static final Money FEN_MIN = Money.ofFen(Long.MIN_VALUE);
    private static final Money ONE_FEN = Money.ofFen(1);

    @Test
    void addsAndSubtractsExactly() {
        assertThat(Money.parse("11000.00").minus(ONE_FEN)).hasToString("10999.99");
        assertThat(Money.parse("0.10").plus(Money.parse("0.20"))).isEqualTo(Money.parse("0.30"));
        assertThat(Money.zero().minus(ONE_FEN)).hasToString("-0.01");
        assertThat(ONE_FEN.negated().negated()).isEqualTo(ONE_FEN);
        assertThat(Money.sum(List.of())).isEqualTo(Money.zero());
        assertThat(Money.sum(List.of(ONE_FEN, ONE_FEN, ONE_FEN))).hasToString("0.03");
    }

    @Test
    @DisplayName("what does not fit 64 bits is an ArithmeticException, never a wrapped number")
    void overflowIsAnError() {
        assertThatThrownBy(() -> FEN_MAX.plus(ONE_FEN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> FEN_MIN.minus(ONE_FEN)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(FEN_MIN::negated).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.sum(List.of(FEN_MAX, ONE_FEN))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYuan(Long.MAX_VALUE / 100 + 1)).isInstanceOf(ArithmeticException.class);
        assertThat(Money.ofYuan(Long.MAX_VALUE / 100)).hasToString("92233720368547758.00");
        assertThat(FEN_MAX.negated().minus(ONE_FEN)).isEqualTo(FEN_MIN);
    }

    @Test
    void compares() {
        Money less = Money.parse("-1.00");
        Money more = Money.parse("1.00");
        assertThat(less).isLessThan(more).isEqualTo(Money.ofYuan(-1)).hasSameHashCodeAs(Money.ofYuan(-1));
        assertThat(less.isMoreThan(more)).isFalse();
        assertThat(more.isMoreThan(less)).isTrue();
        assertThat(more.isMoreThan(Money.ofYuan(1))).isFalse();
        assertThat(less.min(more)).isEqualTo(less);
        assertThat(less.max(more)).isEqualTo(more);
        assertThat(less.isNegative()).isTrue();
        assertThat(Money.zero().isNegative()).isFalse();
        assertThat(Money.ofFen(0).isZero()).isTrue();
        assertThat(ONE_FEN.isZero()).isFalse();
        assertThat(more).isNotEqualTo(100L).isNotEqualTo(less).doesNotHaveSameHashCodeAs(less);
    }

    @Nested
    @DisplayName("at the border to JSR 354")
    class Border {
        private final CurrencyUnit renminbi = Monetary.getCurrency("CNY");

        @Test
        void takesAmountsOfAnyImplementation() {
            BigDecimal yuan = new BigDecimal("12345.67");
            Money expected = Money.parse("12345.67");
            assertThat(Money.from(org.javamoney.moneta.Money.of(yuan, renminbi)))
                    .isEqualTo(expected);
            assertThat(Money.from(FastMoney.of(yuan, renminbi))).isEqualTo(expected);
            assertThat(Money.from(RoundedMoney.of(yuan, renminbi))).isEqualTo(expected);
        }

        @Test
        void decimalsThatAreZeroAreNoPartOfAFen() {
            assertThat(Money.from(org.javamoney.moneta.Money.of(new BigDecimal("1.50000"), renminbi)))
                    .isEqualTo(Money.parse("1.50"));
            assertThat(Money.from(org.javamoney.moneta.Money.of(new BigDecimal("2E+3"), renminbi)))
                    .isEqualTo(Money.ofYuan(2000));
            assertThat(Money.from(org.javamoney.moneta.Money.of(new BigDecimal("0.0000"), renminbi)))
                    .isEqualTo(Money.zero());
        }

        @Test
        void refusesAPartOfAFen() {
            BigDecimal parts = new BigDecimal("0.125");
            assertThatThrownBy(() -> Money.from(org.javamoney.moneta.Money.of(parts, renminbi)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("part of a fen");
            assertThatThrownBy(() -> Money.from(FastMoney.of(parts, renminbi)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refusesAnotherCurrency() {
            MonetaryAmount dollars = org.javamoney.moneta.Money.of(1, "USD");
            assertThatThrownBy(() -> Money.from(dollars))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("CNY")
                    .hasMessageContaining("USD");
        }

        @Test
        void refusesWhatDoesNotFit() {
            BigDecimal huge = new BigDecimal("92233720368547758.08");
            assertThatThrownBy(() -> Money.from(org.javamoney.moneta.Money.of(huge, renminbi)))
                    .isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> Money.from(org.javamoney.moneta.Money.of(new BigDecimal("1E+400"), renminbi)))
                    .isInstanceOf(ArithmeticException.class);
        }

        @Test
        void givesAmountsOfRenminbi() {
            MonetaryAmount amount = Money.parse("-11000.05").toMonetaryAmount();
            assertThat(amount.getCurrency().getCurrencyCode()).isEqualTo("CNY");
            assertThat(amount.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo("-11000.05");
        }

        @Test
        @DisplayName("works without the HTTP client that Moneta would bring along")
        void worksWithoutOkhttp() {
            assertThatThrownBy(() -> Class.forName("okhttp3.OkHttpClient")).isInstanceOf(ClassNotFoundException.class);
            MonetaryAmount sum = Money.parse("0.10")
                    .toMonetaryAmount()
                    .add(FastMoney.of(new BigDecimal("0.20"), renminbi))
                    .multiply(3);
            assertThat(Money.from(sum)).isEqualTo(Money.parse("0.90"));
        }
    }
}
