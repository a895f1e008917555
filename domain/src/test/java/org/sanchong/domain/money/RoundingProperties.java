package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** BigDecimal's HALF_UP is the independent reckoning. */
class RoundingProperties {
    private static final int MILLIONTH_DECIMALS = 6;
    private static final BigInteger MIRRORED = BigInteger.valueOf(Long.MIN_VALUE);

    @Property(tries = 5000)
    @Label("a share of any amount is what BigDecimal rounds half up, or an error exactly where that does not fit")
    void sharesAreRoundedAsBigDecimalDoes(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long fen, @ForAll @LongRange(max = 1_000_000_000) long rate) {
        BigInteger exact = rounded(fen, rate);
        if (exact.bitLength() < Long.SIZE && !exact.equals(MIRRORED)) {
            assertThat(Rounding.shareOf(fen, rate)).isEqualTo(exact.longValueExact());
        } else {
            assertThatThrownBy(() -> Rounding.shareOf(fen, rate)).isInstanceOf(ArithmeticException.class);
        }
    }

    @Property(tries = 5000)
    @Label("a share of what a claim may cost is what BigDecimal rounds half up")
    void sharesOfClaimsAreRoundedAsBigDecimalDoes(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long fen,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long rate) {
        Money share = Rate.ofMillionths(rate).appliedTo(Money.ofFen(fen));
        assertThat(share.fen()).isEqualTo(rounded(fen, rate).longValueExact());
    }

    @Property
    @Label("a share of a refund mirrors the share of the payment")
    void refundsMirrorPayments(
            @ForAll @LongRange(max = Long.MAX_VALUE) long fen, @ForAll @LongRange(max = 1_000_000) long rate) {
        assertThat(Rounding.shareOf(-fen, rate)).isEqualTo(-Rounding.shareOf(fen, rate));
    }

    @Property
    @Label("whole fen stay as they are and only the millionths beside them are rounded")
    void wholeFenStay(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long fen,
            @ForAll @LongRange(max = 1_000_000_000_000L) long millionths) {
        BigDecimal beside = BigDecimal.valueOf(millionths, MILLIONTH_DECIMALS);
        assertThat(Rounding.halfUp(fen, millionths))
                .isEqualTo(fen + beside.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    @Property
    @Label("a share is exact where and only where nothing had to be rounded")
    void exactSharesAreNotRounded(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long fen,
            @ForAll @LongRange(max = 1_000_000) long rate) {
        boolean whole = product(fen, rate).remainder(BigDecimal.ONE).compareTo(BigDecimal.ZERO) == 0;
        assertThat(Rate.ofMillionths(rate).isExactOn(Money.ofFen(fen))).isEqualTo(whole);
    }

    @Property
    @Label("two shares that make up the whole differ from it by one fen at most")
    void complementsMissTheWholeByOneFenAtMost(
            @ForAll @LongRange(max = 1_000_000_000_000L) long fen, @ForAll @LongRange(max = 1_000_000) long rate) {
        long both = Rounding.shareOf(fen, rate) + Rounding.shareOf(fen, Rate.MILLIONTHS - rate);
        assertThat(both - fen).isBetween(0L, 1L);
    }

    private static BigDecimal product(long fen, long rate) {
        return BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(rate, MILLIONTH_DECIMALS));
    }

    private static BigInteger rounded(long fen, long rate) {
        return product(fen, rate).setScale(0, RoundingMode.HALF_UP).toBigIntegerExact();
    }

    @Property(tries = 5000)
    @Label("a price times a quantity is what BigDecimal rounds half up, and mirrored for what is given back")
    void productsAreRoundedAsBigDecimalDoes(
            @ForAll @LongRange(max = 100_000_000L) long price,
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long quantity) {
        BigDecimal exact = BigDecimal.valueOf(price, 4).multiply(BigDecimal.valueOf(quantity, 4));
        long fen = exact.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        assertThat(Rounding.product(price, quantity)).isEqualTo(fen);
        assertThat(Rounding.product(price, -quantity)).isEqualTo(-fen);
    }
}
