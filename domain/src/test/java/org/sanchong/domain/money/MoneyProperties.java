package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class MoneyProperties {
    @Property
    @Label("what is printed reads as the same amount")
    void printingAndReadingAreInverse(@ForAll long fen) {
        assertThat(Money.parse(Money.ofFen(fen).toString())).isEqualTo(Money.ofFen(fen));
    }

    @Property
    @Label("what leaves for JSR 354 comes back as the same amount")
    void theBorderLosesNothing(@ForAll long fen) {
        Money amount = Money.ofFen(fen);
        assertThat(Money.from(amount.toMonetaryAmount())).isEqualTo(amount);
        assertThat(new BigDecimal(amount.toString()).movePointRight(2)).isEqualByComparingTo(BigDecimal.valueOf(fen));
    }

    @Property
    @Label("a sum or difference is exact, or an error where it does not fit")
    void arithmeticIsExactOrAnError(@ForAll long one, @ForAll long other) {
        BigInteger a = BigInteger.valueOf(one);
        BigInteger b = BigInteger.valueOf(other);
        expect(a.add(b), () -> Money.ofFen(one).plus(Money.ofFen(other)));
        expect(a.subtract(b), () -> Money.ofFen(one).minus(Money.ofFen(other)));
        expect(a.negate(), () -> Money.ofFen(one).negated());
    }

    @Property
    @Label("a sum does not depend on how it is bracketed")
    void sumIsPlusByPlus(@ForAll @Size(max = 20) List<Integer> fen) {
        List<Money> amounts = fen.stream().map(Money::ofFen).toList();
        Money onePlusOther = Money.zero();
        for (Money amount : amounts) {
            onePlusOther = onePlusOther.plus(amount);
        }
        assertThat(Money.sum(amounts)).isEqualTo(onePlusOther);
    }

    @Property
    @Label("amounts are ordered as their fen are, and equal only where their fen are")
    void orderIsThatOfTheFen(@ForAll long one, @ForAll long other) {
        Money a = Money.ofFen(one);
        Money b = Money.ofFen(other);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(Long.compare(one, other)));
        assertThat(a.equals(b)).isEqualTo(one == other);
        assertThat(a.max(b).fen()).isEqualTo(Math.max(one, other));
        assertThat(a.min(b).fen()).isEqualTo(Math.min(one, other));
        assertThat(a.isMoreThan(b)).isEqualTo(one > other);
    }

    private static void expect(BigInteger exact, java.util.function.Supplier<Money> reckoned) {
        if (exact.bitLength() < Long.SIZE) {
            assertThat(reckoned.get().fen()).isEqualTo(exact.longValueExact());
        } else {
            assertThatThrownBy(reckoned::get).isInstanceOf(ArithmeticException.class);
        }
    }
}
